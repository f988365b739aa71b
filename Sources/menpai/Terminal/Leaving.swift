#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ends the program with success while a value is still there.
///
/// Everything is written by then: giving back a large city's memory piece by piece takes a few hundredths of its build.
func leave<Value>(holding value: Value) -> Never {
  withExtendedLifetime(value) { exit(EXIT_SUCCESS) }
}
