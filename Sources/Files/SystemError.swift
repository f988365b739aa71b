import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why the operating system refused a call: its `errno`, in words.
package struct SystemError: Error, Hashable, Sendable {
  package let code: Int32

  package init(code: Int32) { self.code = code }

  /// Of the call that has just failed on this thread.
  package static var last: SystemError { SystemError(code: errno) }

  /// Whether it only says that there is no such file; every other error says that the machine refused.
  package var isAbsence: Bool { [ENOENT, ENOTDIR, ENAMETOOLONG].contains(code) }

  /// A clause that can stand after a colon.
  package var words: Words {
    switch code {
    case ENOENT: Words(zh: "它不存在", en: "it does not exist")
    case ENOTDIR: Words(zh: "路径中有一处不是文件夹", en: "a part of the path is not a folder")
    case EACCES, EPERM: Words(zh: "没有权限", en: "permission denied")
    case ENOSPC: Words(zh: "磁盘已满", en: "the disk is full")
    case EDQUOT: Words(zh: "磁盘配额已用完", en: "the disk quota is used up")
    case EFBIG:
      Words(zh: "文件超过了允许的大小（ulimit -f）", en: "the file exceeds the size that is allowed (ulimit -f)")
    case EROFS: Words(zh: "文件系统是只读的", en: "the file system is read-only")
    case EMFILE: Words(zh: "打开的文件太多（ulimit -n）", en: "too many files are open (ulimit -n)")
    case ENFILE: Words(zh: "整台机器打开的文件太多", en: "too many files are open on the whole machine")
    case ENOMEM: Words(zh: "内存不够", en: "there is not enough memory")
    case EAGAIN: Words(zh: "系统暂时没有资源", en: "the system has no resources left for now")
    case EIO: Words(zh: "磁盘读写出错", en: "the disk reported an error")
    case ENAMETOOLONG: Words(zh: "名称太长", en: "the name is too long")
    case ELOOP: Words(zh: "符号链接绕成了圈", en: "symbolic links lead in a circle")
    case EISDIR: Words(zh: "它是一个文件夹", en: "it is a folder")
    case EEXIST: Words(zh: "那里已有同名的东西", en: "something of that name stands there")
    case EBUSY, ETXTBSY: Words(zh: "它正被别的程序使用", en: "another program is using it")
    case EBADF: Words(zh: "它是关着的", en: "it is closed")
    case EPIPE: Words(zh: "另一头已经不读了", en: "nobody reads the other end any more")
    case ESTALE, ETIMEDOUT, EHOSTDOWN, ENOTCONN:
      Words(zh: "网络磁盘连不上", en: "the network disk does not answer")
    case ENXIO, ENODEV: Words(zh: "设备不在了", en: "the device is gone")
    default: Words(zh: "系统错误 \(code)", en: "system error \(code) (\(String(cString: strerror(code))))")
    }
  }

  /// What mends it wherever it happens; nil where that depends on what was tried.
  package var help: Words? {
    switch code {
    case ENOSPC, EDQUOT: Words(zh: "腾出空间后再运行一次", en: "free some space and run it again")
    case EMFILE:
      Words(zh: "用 --jobs 减少并行数，或用 ulimit -n 提高上限", en: "lower --jobs, or raise the limit with ulimit -n")
    case ENFILE, EAGAIN: Words(zh: "关掉一些别的程序后再运行一次", en: "close other programs and run it again")
    case ENOMEM:
      Words(
        zh: "关掉一些别的程序，或用 ulimit -v 提高上限，再运行一次",
        en: "close other programs, or raise the limit with ulimit -v, and run it again")
    case EFBIG: Words(zh: "用 ulimit -f 提高上限", en: "raise the limit with ulimit -f")
    case EIO, ESTALE, ETIMEDOUT, EHOSTDOWN, ENOTCONN, ENXIO, ENODEV:
      Words(zh: "检查磁盘或网络连接后再运行一次", en: "check the disk or the network and run it again")
    default: nil
    }
  }
}

/// Calls the system, again where a signal interrupted it, and returns what it returned if that is not negative.
@inline(__always)
package func uninterrupted<Value: SignedInteger>(_ call: () -> Value) throws(SystemError) -> Value {
  while true {
    let value = call()
    if value >= 0 { return value }
    let error = SystemError.last
    if error.code != EINTR { throw error }
  }
}

/// The same for a call that returns a pointer.
@inline(__always)
package func uninterruptedPointer<Value>(_ call: () -> Value?) throws(SystemError) -> Value {
  while true {
    if let value = call() { return value }
    let error = SystemError.last
    if error.code != EINTR { throw error }
  }
}
