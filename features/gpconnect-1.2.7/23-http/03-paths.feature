@http @books
Feature: Paths that are not those of the specification

  One thing is changed in a request that works, and the changed request goes to every interaction that works in this
  run. Interactions that do not work are left out and named.

  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it
    And each error is <error>

    @API-ERR-020
    Examples:
      | id       | request                                                   | error               |
      | HTTP-023 | with an id of a location or appointment that is not there | 404 NO_RECORD_FOUND |

    @API-ERR-002 @API-ERR-043 @APPT-GEN-030 @APPT-GEN-037
    Examples:
      | id       | request                                           | error                                  |
      | HTTP-026 | for a FHIR resource that GP Connect does not have | 501 NOT_IMPLEMENTED or 400 BAD_REQUEST |

    @API-ERR-002 @API-XLS-104 @APPT-GEN-030
    Examples:
      | id       | request                                        | error                                  |
      | HTTP-027 | for an operation that GP Connect does not have | 501 NOT_IMPLEMENTED or 400 BAD_REQUEST |

  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it

    @API-FHIR-046 @API-HTTP-012 @APPT-GEN-048
    Examples:
      | id       | request                       |
      | HTTP-021 | with its path in another case |

    @API-HTTP-012 @APPT-GEN-048
    Examples:
      | id       | request                     |
      | HTTP-022 | with its id in another case |

    @API-FHIR-103
    Examples:
      | id       | request                                        |
      | HTTP-024 | with an id of an appointment that is not there |

    @API-ERR-002 @APPT-GEN-030
    Examples:
      | id       | request                     |
      | HTTP-025 | for a resource that is none |

    @API-IID-020
    Examples:
      | id       | request                            |
      | HTTP-028 | for the HTML view of a care record |
