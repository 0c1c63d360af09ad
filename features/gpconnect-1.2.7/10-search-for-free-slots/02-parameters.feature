@search-for-free-slots
Feature: The parameters of a slot search

  start, end, status and _include=Slot:schedule are mandatory. Further includes and search filters are optional. Other
  parameters are ignored.

  @SLOTS-011
  @APPT-SLOTS-001 @APPT-SLOTS-049
  Scenario: SLOTS-011 The form with all parameters and dates is accepted
    When a consumer searches for free slots in the first form that the specification shows
    Then the search is accepted, because it has the form that the specification shows

  @SLOTS-012
  @APPT-SLOTS-001 @APPT-SLOTS-048 @APPT-SLOTS-049
  Scenario: SLOTS-012 The form with mandatory parameters, search filters and times is accepted
    When a consumer searches for free slots in the second form that the specification shows
    Then the search is accepted, because it has the form that the specification shows
    And the search is accepted, because its query string is percent-encoded

  @SLOTS-013
  @APPT-SLOTS-038
  Scenario: SLOTS-013 The mandatory parameters alone are accepted
    When a consumer searches for free slots with the mandatory parameters only
    Then the search is accepted, because search filters and further includes are optional

  @SLOTS-014
  @APPT-SLOTS-013
  Scenario: SLOTS-014 Parameters in another order are accepted
    When a consumer searches for free slots with its parameters in reverse order
    Then the search is accepted, because its parameters may come in any order

  @SLOTS-015 @still-diary
  @APPT-SLOTS-013 @APPT-SLOTS-045
  Scenario: SLOTS-015 The order of the parameters changes nothing
    When free slots are searched for with parameters in one order and in the reverse order
    Then the order of the parameters changes nothing in the Slots returned

  @SLOTS-016
  @API-HTTP-061 @APPT-SLOTS-047
  Scenario: SLOTS-016 Unknown parameters are accepted
    When a consumer searches for free slots with parameters that the specification does not know
    Then the search is accepted, because unknown parameters are ignored

  @SLOTS-017 @still-diary
  @API-HTTP-061 @APPT-SLOTS-047
  Scenario: SLOTS-017 Unknown parameters change nothing
    When free slots are searched for without and with parameters that the specification does not know
    Then an unknown parameter changes nothing in the Slots returned

  @SLOTS-018
  @API-HTTP-064
  Scenario: SLOTS-018 The forwarding headers of a proxy are accepted
    When a consumer searches for free slots with the forwarding headers of a proxy
    Then the search is accepted, because a proxy may add forwarding headers
