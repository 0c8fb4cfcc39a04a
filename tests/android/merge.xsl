<?xml version="1.0" encoding="UTF-8"?>
<!-- Lays the module's manifest into the app's, as far as these two need it: the module's permissions
     and components are added. It overrides nothing, and neither may the module. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:android="http://schemas.android.com/apk/res/android">
  <xsl:param name="module" />
  <xsl:variable name="added" select="document(concat('file://', $module))/manifest" />

  <xsl:template match="@*|node()">
    <xsl:copy><xsl:apply-templates select="@*|node()" /></xsl:copy>
  </xsl:template>

  <!-- Younger than the framework that the resources are linked against. -->
  <xsl:template match="@android:allowNativeHeapPointerTagging" />

  <xsl:template match="/manifest">
    <manifest package="app.afterglow.reminders">
      <uses-sdk android:minSdkVersion="26" android:targetSdkVersion="35" />
      <xsl:copy-of select="$added/uses-permission" />
      <xsl:apply-templates select="node()" />
    </manifest>
  </xsl:template>

  <xsl:template match="/manifest/application">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()" />
      <xsl:copy-of select="$added/application/*" />
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
