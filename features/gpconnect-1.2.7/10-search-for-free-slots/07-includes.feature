@search-for-free-slots
Feature: What comes with the slots

  Schedules always come with their Slots. Practitioners and Locations come when they are asked for, and only then. The
  Organization that manages the Locations always comes, asked for or not.

  @SLOTS-141
  Scenario: SLOTS-141 Without further includes only the Organization comes with Slots and Schedules
    When a consumer searches for free slots without further includes
    Then the search is accepted, because any of the further includes may be asked for
    And no Practitioner is in the Bundle, when none was asked for
    And no Location is in the Bundle, when none was asked for
    And the Organization that manages the Locations is in the Bundle, asked for or not

  @SLOTS-142
  Scenario: SLOTS-142 Practitioners come when only they are asked for
    When a consumer searches for free slots including Practitioners
    Then the search is accepted, because any of the further includes may be asked for
    And the Practitioners of the Schedules are in the Bundle, when they were asked for
    And no Location is in the Bundle, when none was asked for
    And the Organization that manages the Locations is in the Bundle, asked for or not

  @SLOTS-143
  Scenario: SLOTS-143 Locations come when only they are asked for
    When a consumer searches for free slots including Locations
    Then the search is accepted, because any of the further includes may be asked for
    And no Practitioner is in the Bundle, when none was asked for
    And the Locations of the Schedules are in the Bundle, when they were asked for
    And the Organization that manages the Locations is in the Bundle, asked for or not

  @SLOTS-144
  Scenario: SLOTS-144 The managing organisation may be asked for alone
    When a consumer searches for free slots including the managing organisation
    Then the search is accepted, because any of the further includes may be asked for
    And no Practitioner is in the Bundle, when none was asked for
    And no Location is in the Bundle, when none was asked for
    And the Organization that manages the Locations is in the Bundle, asked for or not
    And the search is accepted, because the managing organisation may be asked for

  @SLOTS-145
  Scenario: SLOTS-145 Practitioners and Locations come when both are asked for
    When a consumer searches for free slots including Practitioners and Locations
    Then the search is accepted, because any of the further includes may be asked for
    And the Practitioners of the Schedules are in the Bundle, when they were asked for
    And the Locations of the Schedules are in the Bundle, when they were asked for
    And the Organization that manages the Locations is in the Bundle, asked for or not

  @SLOTS-146
  Scenario: SLOTS-146 Practitioners and the managing organisation may be asked for
    When a consumer searches for free slots including Practitioners and the managing organisation
    Then the search is accepted, because any of the further includes may be asked for
    And the Practitioners of the Schedules are in the Bundle, when they were asked for
    And no Location is in the Bundle, when none was asked for
    And the Organization that manages the Locations is in the Bundle, asked for or not
    And the search is accepted, because the managing organisation may be asked for

  @SLOTS-147
  Scenario: SLOTS-147 Locations and the managing organisation may be asked for
    When a consumer searches for free slots including Locations and the managing organisation
    Then the search is accepted, because any of the further includes may be asked for
    And no Practitioner is in the Bundle, when none was asked for
    And the Locations of the Schedules are in the Bundle, when they were asked for
    And the Organization that manages the Locations is in the Bundle, asked for or not
    And the search is accepted, because the managing organisation may be asked for

  @SLOTS-148
  Scenario: SLOTS-148 All further includes may be asked for
    When a consumer searches for free slots including Practitioners, Locations and the managing organisation
    Then the search is accepted, because any of the further includes may be asked for
    And the Practitioners of the Schedules are in the Bundle, when they were asked for
    And the Locations of the Schedules are in the Bundle, when they were asked for
    And the Organization that manages the Locations is in the Bundle, asked for or not
    And the search is accepted, because the managing organisation may be asked for

  @SLOTS-149 @still-diary
  Scenario: SLOTS-149 What is included changes nothing in the Slots
    When free slots are searched for with all further includes and without
    Then what a search includes changes nothing in the Slots returned
