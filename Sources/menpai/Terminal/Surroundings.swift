import CProcess
import Diagnostics

/// What the operating system does to a process, unless asked not to, and what a command makes of it.
enum Surroundings {
  /// Before anything is opened or written.
  static func settle() {
    cprocess_hold_standard_streams()
    cprocess_prefer_errors_to_signals()
    cprocess_end_without_memory(withoutMemory[Language.ofUser], CommandFailure.machineRefused)
  }

  private static let withoutMemory = Words(
    zh: "错误：内存不够，只好中止。输出文件夹里每个文件都完整，可能有的已更新、有的还没有；下次构建会补齐\n"
      + "  = 建议：关掉一些别的程序，用 --jobs 减少并行数，或用 ulimit -v 提高上限，再运行一次\n",
    en:
      "error: stopped because there was not enough memory. Every file of the output is whole, though some may be new and "
      + "some old; the next build completes it\n"
      + "  = help: close other programs, lower --jobs, or raise the limit with ulimit -v, and run it again\n")
}
