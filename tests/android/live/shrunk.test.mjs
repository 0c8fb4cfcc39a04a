// A release build is shrunk by R8. What native code and the system call by name has to survive it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { before, test } from "node:test";

const work = process.env.LIVE_WORK ?? path.resolve("target/android-live");
const java = (tool, ...all) =>
  execFileSync(path.join(process.env.JAVA_HOME, "bin", tool), all, { encoding: "utf8", maxBuffer: 1e8 });
const read = (name) => fs.readFileSync(path.join(work, name), "utf8").trim();
const only = (folder, pattern) => {
  const [name, ...others] = fs.readdirSync(path.join(work, folder)).filter((name) => pattern.test(name));
  assert.equal(others.length, 0);
  return path.join(work, folder, name);
};
const shrunk = path.join(work, "shrunk.jar");

before(() => {
  // R8 takes jars, not folders.
  for (const part of ["module", "glue"]) {
    java("jar", "cf", path.join(work, `${part}.jar`), "-C", path.join(work, part), ".");
  }
  const framework = read("phone.classpath").split(":").find((jar) => /\/android-all-[^/]*\.jar$/.test(jar));
  // Annotations that nothing reads when it runs; Gradle has them by way of the libraries.
  fs.writeFileSync(path.join(work, "rules/z-annotations.txt"), "-dontwarn org.jetbrains.annotations.**\n-dontwarn org.jspecify.annotations.**\n");
  const rules = fs.readdirSync(path.join(work, "rules")).sort();
  java(
    "java", "-cp", only("tools", /^r8-/), "com.android.tools.r8.R8", "--release", "--classfile",
    "--lib", process.env.JAVA_HOME, "--lib", framework, "--output", shrunk,
    ...rules.flatMap((name) => ["--pg-conf", path.join(work, "rules", name)]),
    ...["module", "glue"].map((part) => path.join(work, `${part}.jar`)),
    ...read("libraries.classpath").split(":").filter(Boolean),
  );
});

/** The members of a class after shrinking, as "name descriptor" and a flag; nothing if it is gone. */
function members(name) {
  let text;
  try {
    text = java("javap", "-cp", shrunk, "-p", "-s", name.replaceAll("/", "."));
  } catch {
    return [];
  }
  const found = [];
  for (const [, line, descriptor] of text.matchAll(/^ {2}(\S.*);\n {4}descriptor: (\S+)/gm)) {
    const method = line.match(/([\w$.]+)\(/)?.[1];
    if (method) found.push({ method: method.split(".").pop(), descriptor, native: / native /.test(line) });
  }
  return found;
}

test("it shrinks: what nobody names is gone", () => {
  const size = (file) => fs.statSync(file).size;
  const all = read("libraries.classpath").split(":").filter(Boolean);
  const whole = all.reduce((sum, file) => sum + size(file), 0);
  assert.ok(size(shrunk) < whole / 2, `${size(shrunk)} of ${whole} bytes`);
});

test("what the program calls is kept", () => {
  const list = fs.readFileSync("tests/android/contract/jni.txt", "utf8").trim().split("\n");
  assert.ok(list.length > 5);
  for (const line of list) {
    const [name, method, descriptor] = line.split(" ");
    const kept = members(name).some((one) => one.method === method && one.descriptor === descriptor);
    assert.ok(kept, `${line} is gone`);
  }
});

test("what the program is called by is kept, under its own name", () => {
  const symbols = execFileSync("nm", ["-D", "--defined-only", path.join(work, "native/lib/libmain.so")], { encoding: "utf8", maxBuffer: 1e8 });
  const names = [...symbols.matchAll(/ Java_dev_dioxus_main_(\w+)_(\w+)$/gm)];
  assert.ok(names.length > 15);
  for (const [, name, method] of names) {
    const kept = members(`dev/dioxus/main/${name}`).some((one) => one.method === method && one.native);
    // The program may have more than the activity of this version declares.
    const declared = new RegExp(`external fun ${method}\\(`);
    const source = path.join(work, `kotlin/${name}.kt`);
    if (declared.test(fs.readFileSync(source, "utf8"))) assert.ok(kept, `${name}.${method} is gone`);
  }
});

test("what the system starts by the manifest is kept", () => {
  const manifest = read("AndroidManifest.xml");
  const names = [...manifest.matchAll(/<(?:activity|receiver|service|provider)\b[^>]*?android:name="([^"]+)"/g)].map((found) => found[1]);
  assert.ok(names.includes("dev.dioxus.main.MainActivity") && names.length >= 5, names.join());
  for (const name of names) {
    assert.ok(members(name).some((one) => one.descriptor === "()V"), `${name} is gone, or cannot be made`);
  }
});
