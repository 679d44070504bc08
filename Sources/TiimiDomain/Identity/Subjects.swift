/// What a case identifier points at.
public enum CaseSubject {}

/// What a client identifier points at.
public enum ClientSubject {}

/// What a staff identifier points at.
public enum StaffSubject {}

/// What a unit identifier points at.
public enum UnitSubject {}

/// What an entry identifier points at.
public enum EntrySubject {}

/// What an identifier of a link between two clients' records points at.
public enum LinkSubject {}

/// The identifier of a case (asia, monialainen palveluprosessi of one client).
public typealias CaseID = Identifier<CaseSubject>

/// The identifier of a client (asiakas).
public typealias ClientID = Identifier<ClientSubject>

/// The identifier of a member of staff (työntekijä).
public typealias StaffID = Identifier<StaffSubject>

/// The identifier of a service unit (palveluyksikkö).
public typealias UnitID = Identifier<UnitSubject>

/// The identifier of one journal entry (kirjaus).
public typealias EntryID = Identifier<EntrySubject>

/// The identifier of a link that says that two records are of the same client.
public typealias LinkID = Identifier<LinkSubject>
