@search-for-free-slots
Feature: Slots that a practice restricts, hides or does not have

  What a practice decides about its diary holds for every search. These scenarios need what the supplier prepared in the
  diary, as provider.yaml tells.

  @SLOTS-171 @still-diary
  @APPT-AVAIL-017 @APPT-AVAIL-018 @APPT-AVAIL-020 @APPT-SLOTS-083
  Scenario: SLOTS-171 Slots for an organisation type are returned to that type
    When a consumer searches the day of Slots restricted to an organisation type
    Then Slots restricted to an organisation type are returned to whom they are meant for

  @SLOTS-172 @still-diary
  @APPT-AVAIL-021 @APPT-AVAIL-022 @APPT-AVAIL-024 @APPT-AVAIL-025 @APPT-AVAIL-046 @APPT-AVAIL-047
  @APPT-SLOTS-083
  Scenario: SLOTS-172 Slots for an organisation type are returned to nobody else
    When a consumer searches the day of Slots restricted to an organisation type
    Then Slots restricted to an organisation type are returned to nobody else

  @SLOTS-173 @still-diary
  @APPT-AVAIL-014 @APPT-AVAIL-017 @APPT-AVAIL-018 @APPT-AVAIL-021 @APPT-SLOTS-083
  Scenario: SLOTS-173 Slots for ODS codes are returned to these
    When a consumer searches the day of Slots restricted to ODS codes
    Then Slots restricted to ODS codes are returned to whom they are meant for

  @SLOTS-174 @still-diary
  @APPT-AVAIL-014 @APPT-AVAIL-020 @APPT-AVAIL-022 @APPT-AVAIL-023 @APPT-AVAIL-025 @APPT-AVAIL-047
  @APPT-SLOTS-083
  Scenario: SLOTS-174 Slots for ODS codes are returned to nobody else
    When a consumer searches the day of Slots restricted to ODS codes
    Then Slots restricted to ODS codes are returned to nobody else

  @SLOTS-175
  @APPT-AVAIL-029 @APPT-AVAIL-047 @APPT-SLOTS-082
  Scenario: SLOTS-175 Slots under an embargo or beyond the booking window are not returned
    When a consumer searches the embargoed day
    Then no Slot of the embargoed day is returned

  @SLOTS-181
  @APPT-SLOTS-109 @APPT-SLOTS-110
  Scenario: SLOTS-181 A search without a result succeeds
    When a consumer searches a period without free slots
    Then the search without a result succeeds with a searchset Bundle

  @SLOTS-182
  @APPT-SLOTS-101 @APPT-SLOTS-109 @APPT-SLOTS-110
  Scenario: SLOTS-182 A search without a result returns nothing at all
    When a consumer searches a period without free slots
    Then the Bundle has no entries

  @SLOTS-183
  @APPT-SLOTS-146
  Scenario: SLOTS-183 A search without a result may be repeated with other dates
    Given a consumer searches a period without free slots
    When a consumer searches for free slots over a week, given as times
    Then the search is accepted, because a search may be repeated with other dates
