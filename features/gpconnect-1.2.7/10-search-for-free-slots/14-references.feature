@search-for-free-slots
Feature: What slots lead to can be read

  The ids in a search answer are the ids by which Foundations reads Locations, Practitioners and Organizations.

  @SLOTS-271 @uses:read-a-location
  @APPT-SLOTS-141
  Scenario: SLOTS-271 Locations can be read
    When a consumer reads each Location that free slots lead to
    Then each of them can be read by the id that the search gave it

  @SLOTS-272 @uses:read-a-practitioner
  @APPT-SLOTS-141
  Scenario: SLOTS-272 Practitioners can be read
    When a consumer reads each Practitioner that free slots lead to
    Then each of them can be read by the id that the search gave it

  @SLOTS-273 @uses:read-an-organisation
  @APPT-SLOTS-141
  Scenario: SLOTS-273 Organizations can be read
    When a consumer reads each Organization that free slots lead to
    Then each of them can be read by the id that the search gave it
