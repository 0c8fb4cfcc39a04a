// The browser of all tests, for those whose folder has no packages of its own.
export { chromium, devices } from "playwright-core";
