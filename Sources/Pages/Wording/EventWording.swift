import Programme

extension Wording {
  func kind(_ kind: EventKind) -> String {
    switch kind {
    case .lecture: pick("法治讲座", "Lecture")
    case .mediatorTraining: pick("调解员培训", "Training of mediators")
    case .committeeTraining: pick("社区工作者培训", "Training of community staff")
    case .outreach: pick("法治宣传", "Outreach")
    }
  }
}
