@search-for-free-slots
Feature: What patients are shown of free slots

  A role may be one that the value set lacks; it is one of the list of job roles in any case.

  @SLOTS-811
  @PFS-SAM-011
  Scenario: SLOTS-811 Each practitioner role has the form of a job role's code
    When a consumer finds free slots
    Then each practitioner role has a code in the form of a job role
