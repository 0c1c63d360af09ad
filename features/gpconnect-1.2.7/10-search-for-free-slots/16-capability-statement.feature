@search-for-free-slots
Feature: Slot searches in the capability statement

  The capability statement tells consumers that slots can be searched for, and how.

  @SLOTS-276 @uses:get-the-capability-statement
  @APPT-GEN-062
  Scenario: SLOTS-276 The capability statement lists the search
    When a consumer reads the capability statement
    Then the capability statement lists the search of Slot

  @SLOTS-277 @uses:get-the-capability-statement
  @APPT-SLOTS-007 @APPT-SLOTS-008 @FND-CAP-018
  Scenario: SLOTS-277 The capability statement lists the search parameters
    When a consumer reads the capability statement
    Then the capability statement lists the search parameters of Slot with their types

  @SLOTS-278 @uses:get-the-capability-statement
  @APPT-SLOTS-008 @FND-CAP-018
  Scenario: SLOTS-278 The capability statement lists the includes
    When a consumer reads the capability statement
    Then the capability statement lists the includes of Slot searches

  @SLOTS-290 @uses:get-the-capability-statement
  @APPT-GEN-062
  Scenario: SLOTS-290 The capability statement is of the version of this specification
    When a consumer reads the capability statement
    Then the capability statement is of the version of this specification
