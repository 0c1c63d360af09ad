@register-a-patient @registers @uses:find-a-patient
Feature: The record that a registration makes

  @REG-771
  @DST2A-REG-021
  Scenario: REG-771 The whole new record is returned
    Given a person who may be registered for good
    When the consumer registers the person
    Then the Bundle holds the whole record of the patient
