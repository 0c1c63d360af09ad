@search-for-free-slots
Feature: What comes with the slots

  Schedules always come with their Slots. Practitioners and Locations come when they are asked for, and only then. The
  Organization that manages the Locations always comes, asked for or not.

  @SLOTS-141
  @APPT-SLOTS-013 @APPT-SLOTS-088 @APPT-SLOTS-093 @APPT-SLOTS-099 @APPT-SLOTS-100 @APPT-SLOTS-102
  @APPT-SLOTS-106 @APPT-SLOTS-107
  Scenario: SLOTS-141 Without further includes only the Organization comes with Slots and Schedules
    When a consumer searches for free slots without further includes
    Then the search is accepted, because any of the further includes may be asked for
    And no Practitioner is in the Bundle, when none was asked for
    And no Location is in the Bundle, when none was asked for
    And the Organization that manages the Locations is in the Bundle, asked for or not

  @SLOTS-142
  @APPT-SLOTS-010 @APPT-SLOTS-013 @APPT-SLOTS-087 @APPT-SLOTS-093 @APPT-SLOTS-099 @APPT-SLOTS-100
  @APPT-SLOTS-102 @APPT-SLOTS-106 @APPT-SLOTS-107
  Scenario: SLOTS-142 Practitioners come when only they are asked for
    When a consumer searches for free slots including Practitioners
    Then the search is accepted, because any of the further includes may be asked for
    And the Practitioners of the Schedules are in the Bundle, when they were asked for
    And no Location is in the Bundle, when none was asked for
    And the Organization that manages the Locations is in the Bundle, asked for or not

  @SLOTS-143
  @APPT-SLOTS-011 @APPT-SLOTS-013 @APPT-SLOTS-088 @APPT-SLOTS-092 @APPT-SLOTS-099 @APPT-SLOTS-100
  @APPT-SLOTS-102 @APPT-SLOTS-106 @APPT-SLOTS-107
  Scenario: SLOTS-143 Locations come when only they are asked for
    When a consumer searches for free slots including Locations
    Then the search is accepted, because any of the further includes may be asked for
    And no Practitioner is in the Bundle, when none was asked for
    And the Locations of the Schedules are in the Bundle, when they were asked for
    And the Organization that manages the Locations is in the Bundle, asked for or not

  @SLOTS-144
  @APPT-SLOTS-012 @APPT-SLOTS-013 @APPT-SLOTS-088 @APPT-SLOTS-093 @APPT-SLOTS-099 @APPT-SLOTS-100
  @APPT-SLOTS-102 @APPT-SLOTS-106 @APPT-SLOTS-107
  Scenario: SLOTS-144 The managing organisation may be asked for alone
    When a consumer searches for free slots including the managing organisation
    Then the search is accepted, because any of the further includes may be asked for
    And no Practitioner is in the Bundle, when none was asked for
    And no Location is in the Bundle, when none was asked for
    And the Organization that manages the Locations is in the Bundle, asked for or not
    And the search is accepted, because the managing organisation may be asked for

  @SLOTS-145
  @APPT-SLOTS-010 @APPT-SLOTS-011 @APPT-SLOTS-013 @APPT-SLOTS-087 @APPT-SLOTS-092 @APPT-SLOTS-099
  @APPT-SLOTS-100 @APPT-SLOTS-102 @APPT-SLOTS-106 @APPT-SLOTS-107
  Scenario: SLOTS-145 Practitioners and Locations come when both are asked for
    When a consumer searches for free slots including Practitioners and Locations
    Then the search is accepted, because any of the further includes may be asked for
    And the Practitioners of the Schedules are in the Bundle, when they were asked for
    And the Locations of the Schedules are in the Bundle, when they were asked for
    And the Organization that manages the Locations is in the Bundle, asked for or not

  @SLOTS-146
  @APPT-SLOTS-010 @APPT-SLOTS-012 @APPT-SLOTS-013 @APPT-SLOTS-087 @APPT-SLOTS-093 @APPT-SLOTS-099
  @APPT-SLOTS-100 @APPT-SLOTS-102 @APPT-SLOTS-106 @APPT-SLOTS-107
  Scenario: SLOTS-146 Practitioners and the managing organisation may be asked for
    When a consumer searches for free slots including Practitioners and the managing organisation
    Then the search is accepted, because any of the further includes may be asked for
    And the Practitioners of the Schedules are in the Bundle, when they were asked for
    And no Location is in the Bundle, when none was asked for
    And the Organization that manages the Locations is in the Bundle, asked for or not
    And the search is accepted, because the managing organisation may be asked for

  @SLOTS-147
  @APPT-SLOTS-011 @APPT-SLOTS-012 @APPT-SLOTS-013 @APPT-SLOTS-088 @APPT-SLOTS-092 @APPT-SLOTS-099
  @APPT-SLOTS-100 @APPT-SLOTS-102 @APPT-SLOTS-106 @APPT-SLOTS-107
  Scenario: SLOTS-147 Locations and the managing organisation may be asked for
    When a consumer searches for free slots including Locations and the managing organisation
    Then the search is accepted, because any of the further includes may be asked for
    And no Practitioner is in the Bundle, when none was asked for
    And the Locations of the Schedules are in the Bundle, when they were asked for
    And the Organization that manages the Locations is in the Bundle, asked for or not
    And the search is accepted, because the managing organisation may be asked for

  @SLOTS-148
  @APPT-SLOTS-010 @APPT-SLOTS-011 @APPT-SLOTS-012 @APPT-SLOTS-013 @APPT-SLOTS-087 @APPT-SLOTS-092
  @APPT-SLOTS-099 @APPT-SLOTS-100 @APPT-SLOTS-102 @APPT-SLOTS-106 @APPT-SLOTS-107
  Scenario: SLOTS-148 All further includes may be asked for
    When a consumer searches for free slots including Practitioners, Locations and the managing organisation
    Then the search is accepted, because any of the further includes may be asked for
    And the Practitioners of the Schedules are in the Bundle, when they were asked for
    And the Locations of the Schedules are in the Bundle, when they were asked for
    And the Organization that manages the Locations is in the Bundle, asked for or not
    And the search is accepted, because the managing organisation may be asked for

  @SLOTS-149 @still-diary
  @APPT-SLOTS-013
  Scenario: SLOTS-149 What is included changes nothing in the Slots
    When free slots are searched for with all further includes and without
    Then what a search includes changes nothing in the Slots returned
