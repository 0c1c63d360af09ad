@search-for-free-slots
Feature: Search filters

  A consumer may send its organisation type and its ODS code, so that it finds the slots that are meant for it. Whatever
  is restricted in a diary, a filter only ever adds slots. Filters that the provider does not know are ignored.

  @APPT-SLOTS-006
  Scenario Outline: <id> A search sending <filters> is accepted
    When a consumer searches for free slots sending <filters>
    Then the search is accepted, because search filters may be given

    Examples:
      | id        | filters                                |
      | SLOTS-151 | its own organisation type and ODS code |
      | SLOTS-152 | its own organisation type only         |
      | SLOTS-153 | its own ODS code only                  |
      | SLOTS-154 | the organisation type urgent-care only |
      | SLOTS-155 | the organisation type gp-practice only |

  @SLOTS-156
  @APPT-SLOTS-043 @APPT-SLOTS-044 @APPT-SLOTS-045
  Scenario: SLOTS-156 Unknown search filters alone are accepted
    When a consumer searches for free slots sending unknown search filters only
    Then the search is accepted, because unknown search filters are ignored

  @SLOTS-157
  @APPT-SLOTS-043 @APPT-SLOTS-044 @APPT-SLOTS-045
  Scenario: SLOTS-157 Unknown search filters among known ones are accepted
    When a consumer searches for free slots sending unknown search filters among its own
    Then the search is accepted, because unknown search filters are ignored

  @SLOTS-158
  @APPT-SLOTS-046
  Scenario: SLOTS-158 An organisation type outside the value set is accepted
    When a consumer searches for free slots sending an organisation type outside the value set
    Then the search is accepted, because an organisation type outside the value set matches nothing

  @SLOTS-161 @still-diary
  @APPT-AVAIL-027 @APPT-SLOTS-043 @APPT-SLOTS-045
  Scenario: SLOTS-161 Unknown search filters among known ones change nothing
    When free slots are searched for with both search filters, and with unknown ones among them
    Then an unknown search filter changes nothing in the Slots returned

  @SLOTS-162 @still-diary
  @APPT-AVAIL-027 @APPT-SLOTS-043 @APPT-SLOTS-045
  Scenario: SLOTS-162 Unknown search filters alone are like none
    When free slots are searched for without search filters, and with unknown ones only
    Then an unknown search filter changes nothing in the Slots returned

  @SLOTS-163 @still-diary
  @APPT-SLOTS-046
  Scenario: SLOTS-163 An organisation type outside the value set is like none
    When free slots are searched for without search filters, and with an organisation type outside the value set
    Then an organisation type outside the value set matches no restricted Slot

  @SLOTS-164 @still-diary
  @APPT-AVAIL-017 @APPT-AVAIL-026 @APPT-SLOTS-149
  Scenario: SLOTS-164 Search filters hide nothing
    When free slots are searched for without search filters, and with both
    Then search filters hide no Slot that the search without them returns

  @SLOTS-165 @still-diary
  @APPT-AVAIL-020 @APPT-AVAIL-022 @APPT-AVAIL-026
  Scenario: SLOTS-165 An organisation type only adds Slots
    When a consumer searches with each combination of search filters
    Then an organisation type hides no Slot that is returned without it

  @SLOTS-166 @still-diary
  @APPT-AVAIL-021 @APPT-AVAIL-022 @APPT-AVAIL-026
  Scenario: SLOTS-166 An ODS code only adds Slots
    When a consumer searches with each combination of search filters
    Then an ODS code hides no Slot that is returned without it

  @SLOTS-167 @still-diary
  @APPT-AVAIL-019 @APPT-AVAIL-020 @APPT-AVAIL-021 @APPT-AVAIL-023 @APPT-AVAIL-024 @APPT-SLOTS-083
  Scenario: SLOTS-167 Either filter alone opens only what it matches
    When a consumer searches with each combination of search filters
    Then a Slot that either filter alone returns is returned without filters
