@http @books
Feature: The forms of the interactions

  Verbs, paths and answers of the interactions, as the tables of the FHIR API guidance have them.

  @HTTP-001
  @API-FHIR-013 @API-FHIR-068 @API-FHIR-074 @API-FHIR-075 @API-FHIR-080 @API-FHIR-081 @API-FHIR-087
  @API-FHIR-088 @API-FHIR-093 @API-FHIR-100 @API-FHIR-102 @API-FHIR-108 @API-FHIR-109 @API-HTTP-029
  @API-HTTP-031
  Scenario: HTTP-001 Each interaction is served in the form that the guidance gives it
    When each is sent as it is
    Then each is served in the form that the guidance gives it

  @HTTP-002
  @API-FHIR-044 @API-FHIR-045 @API-FHIR-047 @API-FHIR-048
  Scenario: HTTP-002 Answers hold values in the form that FHIR gives them
    When each is sent as it is
    Then every time, the response has numbers, dates, UUIDs and texts in their FHIR form
