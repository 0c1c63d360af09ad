@search-for-free-slots
Feature: The Practitioners, Locations and Organizations of the slots found

  What they hold, and what they do not: the same as when they are read one by one.

  @SLOTS-251
  @APPT-SLOTS-089 @APPT-SLOTS-090
  Scenario: SLOTS-251 Each Practitioner has an identifier and a name
    When a consumer finds free slots
    Then each Practitioner has a business identifier
    And each Practitioner has a name

  @SLOTS-252
  @APPT-SLOTS-091
  Scenario: SLOTS-252 No Practitioner has telecom, address, birthDate, photo or qualification
    When a consumer finds free slots
    Then no Practitioner has telecom
    And no Practitioner has address
    And no Practitioner has birthDate
    And no Practitioner has photo
    And no Practitioner has qualification

  @SLOTS-253
  @APPT-AVAIL-039 @APPT-AVAIL-041 @APPT-SLOTS-096 @APPT-SLOTS-097
  Scenario: SLOTS-253 Each Location has the name and address of the surgery
    When a consumer finds free slots
    Then each Location has the name of the surgery
    And each Location has the address of the surgery

  @SLOTS-254
  @APPT-AVAIL-041
  Scenario: SLOTS-254 Each Location has contact details
    When a consumer finds free slots
    Then each Location has contact details

  @SLOTS-255
  @APPT-AVAIL-042 @APPT-GEN-027 @APPT-SLOTS-095 @APPT-SLOTS-097
  Scenario: SLOTS-255 Each Location refers to its managing organisation
    When a consumer finds free slots
    Then each Location refers to its managing organisation

  @SLOTS-256
  @APPT-SLOTS-098
  Scenario: SLOTS-256 No Location has an endpoint
    When a consumer finds free slots
    Then no Location has endpoint

  @SLOTS-257
  @APPT-SLOTS-103 @APPT-SLOTS-104
  Scenario: SLOTS-257 Each Organization has its ODS code and its name
    When a consumer finds free slots
    Then each Organization has its ODS code
    And each Organization has a name

  @SLOTS-258
  @APPT-SLOTS-105
  Scenario: SLOTS-258 No Organization has a contact or an endpoint
    When a consumer finds free slots
    Then no Organization has contact
    And no Organization has endpoint

  @SLOTS-259
  @APPT-SLOTS-142
  Scenario: SLOTS-259 Each address is given in its parts, from lines to country
    When a consumer finds free slots
    Then each address is given in its parts, from lines to country

  @SLOTS-260
  @APPT-SLOTS-142
  Scenario: SLOTS-260 No address is given as one text
    When a consumer finds free slots
    Then no address is given as one text

  @SLOTS-261
  @APPT-SLOTS-143
  Scenario: SLOTS-261 Each contact detail has a system and a value
    When a consumer finds free slots
    Then each contact detail has a system and a value

  @SLOTS-262
  @APPT-GEN-057
  Scenario: SLOTS-262 No resource has a narrative
    When a consumer finds free slots
    Then no resource has a narrative

  @SLOTS-269
  @API-BRS-007 @APPT-AVAIL-043 @APPT-GEN-066 @APPT-SLOTS-078
  Scenario: SLOTS-269 The Organization is the practice that was asked
    When a consumer finds free slots
    Then the Organization is the practice that the search was addressed to
