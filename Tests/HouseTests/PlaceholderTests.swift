import Testing

@Test func `a placeholder holds`() {
  #expect(1 + 1 == 2)
}
