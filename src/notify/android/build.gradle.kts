// The Android side of reminders, as a library that dx copies into the project it generates. The
// build plugin is the one of that project (8.7.0 with dx 0.7.9). Read, not built: no build plugin
// can be had where this was written; tests/android compiles the same sources and resources.
plugins {
    id("com.android.library")
}

android {
    namespace = "app.afterglow.reminders"
    compileSdk = 35

    defaultConfig {
        // java.time, java.nio.file and channels are there from 26 on. The app's own lower bound is
        // min_sdk in Dioxus.toml and may not be below this one.
        minSdk = 26
        consumerProguardFiles("consumer-rules.pro")
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_11
        targetCompatibility = JavaVersion.VERSION_11
    }
}

dependencies {
    // The parent of the launch theme. No class of it is used here; the app has it anyway.
    implementation("androidx.appcompat:appcompat:1.7.1")
}
