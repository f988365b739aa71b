#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SystemError {
  /// What the machine has run out of: descriptors, threads or so much memory; nil where all of them are to be had.
  ///
  /// Libraries that open files, start threads and ask for memory by themselves say afterwards only that they failed. Before
  /// a file or the machine's outfit is blamed for it, the machine is asked.
  ///
  /// - Parameter memory: in bytes.
  package static func exhaustion(memory: Int = 64 << 20) -> SystemError? {
    do throws(SystemError) {
      _ = close(try uninterrupted { open("/dev/null", O_RDONLY | O_CLOEXEC) })
    } catch {
      if error.code == EMFILE || error.code == ENFILE { return error }
    }
    let room = mmap(nil, max(1, memory), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
    guard let room, room != MAP_FAILED else { return SystemError(code: ENOMEM) }
    _ = munmap(room, max(1, memory))
    #if canImport(Glibc)
      var thread = pthread_t()
      let code = pthread_create(&thread, nil, { _ in nil }, nil)
      guard code == 0 else { return SystemError(code: code) }
      pthread_join(thread, nil)
    #endif
    return nil
  }
}
