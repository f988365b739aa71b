import Glibc
import Publishing
import Testing

@Suite struct OutputErrorTests {
  @Test(
    arguments: [
      (
        OutputError(.writeFile, "public/index.html", .system(ENOSPC), state: .partlyUpdated),
        "无法写入 public/index.html：磁盘已满。输出文件夹里每个文件都完整，但有的已更新、有的还没有；下次构建会补齐。",
        "cannot write public/index.html: the disk is full. Every file of the output is whole, but some are new and "
          + "some old; the next build completes it.", "free some space and run it again"
      ),
      (
        OutputError(.createFolder, "public", .system(EACCES)), "无法新建文件夹 public：没有权限。输出文件夹没有改动。",
        "cannot create the folder public: permission denied. The output folder is as it was.",
        "check who owns the folder, or give another with --output"
      ),
      (
        OutputError(.openFolder, "public", .system(EROFS)), "无法打开文件夹 public：文件系统是只读的。输出文件夹没有改动。",
        "cannot open the folder public: the file system is read-only. The output folder is as it was.",
        "give a folder that can be written with --output"
      ),
      (
        OutputError(.writeFile, "public/a", .system(EMFILE), state: .partlyUpdated),
        "无法写入 public/a：打开的文件太多（ulimit -n）。输出文件夹里每个文件都完整，但有的已更新、有的还没有；下次构建会补齐。",
        "cannot write public/a: too many files are open (ulimit -n). Every file of the output is whole, but some "
          + "are new and some old; the next build completes it.",
        "lower --jobs, or raise the limit with ulimit -n"
      ),
      (
        OutputError(.replaceFile, "public/a", .obstacle(.symbolicLink)),
        "无法更新 public/a：那里是一个符号链接，门牌不会顺着它写到别处。输出文件夹没有改动。",
        "cannot replace public/a: a symbolic link stands there, and Menpai writes through none. "
          + "The output folder is as it was.", "move or rename it and run it again"
      ),
      (
        OutputError(.openFolder, "/", .refusedFolder(.root)), "无法打开文件夹 /：这是整个系统的根文件夹。输出文件夹没有改动。",
        "cannot open the folder /: this is the root of the whole system. The output folder is as it was.",
        "give a folder for what is made alone with --output; without --output it is the site's own"
      ),
      (
        OutputError(.lock, ".menpai/lock", .busy), "无法锁定 .menpai/lock：这个网站的另一次构建正在进行。输出文件夹没有改动。",
        "cannot lock .menpai/lock: another build of this site is running. The output folder is as it was.",
        "wait until it ends and run it again"
      ),
      (
        OutputError(.writeFile, "public/a", .system(EIO), state: .remainders),
        "无法写入 public/a：磁盘读写出错。已发布的文件没有改动，但留下了没做完的临时文件（.menpai-new）；下次构建会清理。",
        "cannot write public/a: the disk reported an error. The published files are as they were, but unfinished ones "
          + "are left (.menpai-new); the next build removes them.",
        "check the disk or the network and run it again"
      ),
      (
        OutputError(.removeFile, "public/.menpai-building", .system(EIO), state: .updated),
        "无法删除 public/.menpai-building：磁盘读写出错。所有文件都已更新，只是记录还没写完；下次构建会补上。",
        "cannot remove public/.menpai-building: the disk reported an error. Every file of the output is new, but the "
          + "record of it is unfinished; the next build completes it.",
        "check the disk or the network and run it again"
      ),
      (
        OutputError(.writeFile, "public/a", .system(EXDEV)), "无法写入 public/a：系统错误 \(EXDEV)。输出文件夹没有改动。",
        "cannot write public/a: system error \(EXDEV) (Invalid cross-device link). The output folder is as it was.",
        nil
      ),
    ] as [(OutputError, String, String, String?)])
  func saysWhatWasTriedAndWhatStateTheOutputIsIn(error: OutputError, zh: String, en: String, help: String?) {
    #expect(error.message.zh == zh)
    #expect(error.message.en == en)
    #expect(error.help?.en == help)
  }
}
