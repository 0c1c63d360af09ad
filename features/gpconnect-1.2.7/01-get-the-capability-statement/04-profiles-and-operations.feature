@get-the-capability-statement
Feature: The profiles, operations and formats in the capability statement

  What belongs to structured records may be left out, and is as published where it is not.

  @META-051
  @API-FHIR-032
  Scenario: META-051 The profile of each resource is identified
    When a consumer reads the capability statement
    Then the capability statement identifies the profile of each resource that it offers

  @META-052
  @FND-CAP-013
  Scenario: META-052 The profiles of Foundations and Appointments are listed
    When a consumer reads the capability statement
    Then the capability statement lists each profile of Foundations and Appointments once, without a version

  @META-053
  @FND-CAP-013
  Scenario: META-053 The profiles of structured records are listed at most once
    When a consumer reads the capability statement
    Then the capability statement lists the profiles of structured records once at most, without a version

  @META-055
  @FND-CAP-019
  Scenario: META-055 The operation gpc.registerpatient is listed
    When a consumer reads the capability statement
    Then the capability statement lists the operation gpc.registerpatient with its definition

  @META-056
  @FND-CAP-019
  Scenario: META-056 The operation gpc.getstructuredrecord has its definition
    When a consumer reads the capability statement
    Then the capability statement lists gpc.getstructuredrecord, if at all, with its definition

  @META-057
  @API-FHIR-108
  Scenario: META-057 Operations of GP Connect have its prefix
    When a consumer reads the capability statement
    Then the operations of GP Connect in the capability statement have names that start with gpc.

  @META-061
  @API-HTTP-048
  Scenario: META-061 JSON is declared
    When a consumer reads the capability statement
    Then the capability statement declares the format JSON, which every provider serves

  @META-062
  @FND-CAP-012
  Scenario: META-062 JSON and XML are declared
    When a consumer reads the capability statement
    Then the capability statement lists the formats application/fhir+json and application/fhir+xml

  @META-063
  @API-HTTP-048
  Scenario: META-063 XML is declared if it is served
    When a consumer reads the capability statement
    And the consumer asks for it in XML too
    Then the capability statement declares XML if, and only if, XML is served
