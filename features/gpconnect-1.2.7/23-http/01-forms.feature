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
  @API-FHIR-035 @API-FHIR-044 @API-FHIR-045 @API-FHIR-047 @API-FHIR-048 @API-FHIR-059 @API-FHIR-104
  @API-FHIR-113
  Scenario: HTTP-002 Answers hold what FHIR and the guidance want of their content
    When each is sent as it is
    Then every time, the response has numbers, dates, UUIDs and texts in their FHIR form
    And every time, the response marks each resource with a profile of GP Connect
    And every time, a search by NHS number is answered with the patients who have it, and no others
    And every time, an update gives the appointment a new version id
    And every time, an update of the description is returned, with nothing lost of it

  @HTTP-003
  @API-HTTP-005
  Scenario: HTTP-003 Answers are HTTP messages
    When each is sent as it is
    Then every time, the response is HTTP as RFC 7230 and RFC 7231 have it
