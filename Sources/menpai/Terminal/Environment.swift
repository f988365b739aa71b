#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A variable of the process; nil where it is not set.
func environmentVariable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
