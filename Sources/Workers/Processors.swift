#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How many processors this process may run on now.
func onlineProcessors() -> Int {
  max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
