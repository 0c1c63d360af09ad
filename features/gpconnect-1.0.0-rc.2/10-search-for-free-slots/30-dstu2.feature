@search-for-free-slots
Feature: What is peculiar to slot searches on DSTU2

  @SLOTS-751
  @DST2B-SLOTS-014
  Scenario: SLOTS-751 The reserved parameter disposition is accepted
    When a consumer searches for free slots with the reserved parameter disposition
    Then the search is accepted, because disposition is reserved

  @SLOTS-752
  @DST2B-SLOTS-015
  Scenario: SLOTS-752 The reserved parameter service-id is accepted
    When a consumer searches for free slots with the reserved parameter service-id
    Then the search is accepted, because service-id is reserved

  @SLOTS-753
  @DST2B-SLOTS-070
  Scenario: SLOTS-753 Types of slots and schedules are text
    When a consumer finds free slots
    Then each type of a Slot or Schedule is text, without a code
