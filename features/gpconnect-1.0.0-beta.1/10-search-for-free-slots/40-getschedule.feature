@search-for-free-slots
Feature: The operation gpc.getschedule

  It is called on one organisation, with one period. Each call has one thing wrong; without it, it succeeds.

  Scenario Outline: <id> A call <changed> is refused
    Given a search for free slots that succeeds
    When the operation is called <changed>
    Then the operation is refused, because <reason>

    @DST2A-SLOTS-011 @DST2A-SLOTS-018
    Examples:
      | id        | changed                                              | reason                                           |
      | SLOTS-771 | without timePeriod                                   | timePeriod is mandatory                          |

    @DST2A-SLOTS-015 @DST2A-SLOTS-019
    Examples:
      | id        | changed                                              | reason                                           |
      | SLOTS-772 | with timePeriod twice                                | timePeriod may be given only once                |

    @DST2A-SLOTS-020
    Examples:
      | id        | changed                                              | reason                                           |
      | SLOTS-773 | with a parameter of another name before timePeriod   | it has no other parameter than timePeriod        |
      | SLOTS-774 | with a parameter of another name after timePeriod    | it has no other parameter than timePeriod        |

    @DST2A-SLOTS-012
    Examples:
      | id        | changed                                              | reason                                           |
      | SLOTS-775 | with an Organization for the Parameters              | its body is no Parameters resource               |

    @DST2A-SLOTS-031
    Examples:
      | id        | changed                                              | reason                                           |
      | SLOTS-776 | by its name in other letters                         | its name is in other letters                     |

  @SLOTS-777
  @DST2A-ERR-011 @DST2A-SLOTS-013 @DST2A-SLOTS-030
  Scenario: SLOTS-777 A call on an organisation that does not exist is refused
    Given a search for free slots that succeeds
    When the operation is called on an organisation that does not exist
    Then the operation is refused, because no organisation has that id
    And the error is 404 ORGANISATION_NOT_FOUND

  @SLOTS-778
  @DST2A-SLOTS-017
  Scenario: SLOTS-778 The operation may be called again
    Given a search for free slots that succeeds
    When a consumer searches for free slots
    Then the search is accepted, because a search may be repeated with other dates
