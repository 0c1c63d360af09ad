@transport
Feature: Protocols and cipher suites that are not approved

  The consumer makes each connection anew, after one that is shown to work. One thing is changed in it.

  Scenario Outline: <id> A connection <connection> is refused
    Given a connection that works
    When the consumer connects <connection>
    Then the provider refuses the connection

    @API-HTTP-006 @API-SEC-016
    Examples:
      | id      | connection   |
      | TLS-021 | over SSL 2.0 |

    @API-SEC-016
    Examples:
      | id      | connection   |
      | TLS-022 | over SSL 3.0 |

    @API-SEC-014
    Examples:
      | id      | connection   |
      | TLS-023 | over TLS 1.0 |

    @API-SEC-015
    Examples:
      | id      | connection   |
      | TLS-024 | over TLS 1.1 |

    @API-SEC-004
    Examples:
      | id      | connection      |
      | TLS-025 | over plain HTTP |

    @API-SEC-003
    Examples:
      | id      | connection                                      |
      | TLS-031 | with cipher suites without forward secrecy only |
      | TLS-032 | with cipher suites without encryption only      |
      | TLS-033 | with cipher suites without authentication only  |
      | TLS-034 | with cipher suites of AES-128 in CBC mode only  |
      | TLS-035 | with cipher suites of ChaCha20 only             |
