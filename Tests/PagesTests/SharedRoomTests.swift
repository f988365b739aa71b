import Testing

@testable import Pages

@Suite struct SharedRoomTests {
  @Test func `with whom a room is shared is told from many ways of writing it`() {
    let ways: [(String, SharedRoom)] = [
      ("人民调解委员会", .with("人民调解委员会")), ("与人民调解委员会合署", .with("人民调解委员会")),
      ("与综治站、警务室合署办公", .with("综治站、警务室")), ("和居委会共用", .with("居委会")),
      ("同居委会共用一间办公室", .with("居委会")), ("和事佬工作室合署", .described("和事佬工作室合署")),
      ("和事佬工作室", .described("和事佬工作室")), ("退役军人服务站合用。", .with("退役军人服务站")),
      ("shared with the mediation room", .with("the mediation room")), ("合署办公", .unnamed), (" ", .unnamed),
      ("共用会议室", .described("共用会议室")), ("与社区警务室合署，周三除外", .described("与社区警务室合署，周三除外")),
    ]
    for (written, expected) in ways { #expect(SharedRoom(written) == expected, "\(written)") }
  }
}
