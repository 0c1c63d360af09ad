@book-an-appointment @closing
Feature: Every response of the run to a booking

  Rules of the API that hold for each response. They are judged on all bookings of the run, those of other scenarios too.

  @BOOK-901
  @API-HTTP-075 @API-SEC-027 @APPT-GEN-013 @APPT-GEN-014
  Scenario: BOOK-901 Every response carries Cache-Control: no-store
    Given that a booking was answered in this run
    And that a booking was refused in this run
    Then every response carries Cache-Control: no-store

  @BOOK-902
  @API-HTTP-036 @APPT-GEN-039
  Scenario: BOOK-902 Every response with a body has a FHIR media type
    Given that a booking was answered in this run
    Then every response with a body has a FHIR media type

  @BOOK-903
  @API-HTTP-054 @APPT-GEN-045
  Scenario: BOOK-903 Every response with a body says charset=utf-8
    Given that a booking was answered in this run
    Then every response with a body says charset=utf-8

  @BOOK-904
  @API-HTTP-085 @APPT-GEN-052 @APPT-GEN-053
  Scenario: BOOK-904 Every response with a single resource carries its version in an ETag
    Given that a booking was answered in this run
    Then every response with a single resource carries its version in an ETag

  @BOOK-951
  @API-HTTP-086 @APPT-BOOK-124 @APPT-GEN-052
  Scenario: BOOK-951 Every response with a single resource has a weak ETag, in quotes
    Given that a booking was answered in this run
    Then every response with a single resource has a weak ETag, in quotes

  @BOOK-905
  @API-RES-002 @APPT-BOOK-125 @APPT-BOOK-149 @APPT-GEN-026
  Scenario: BOOK-905 Every response holds only resources that conform to their GP Connect profiles
    Given that a booking was answered in this run
    Then every response holds only resources that conform to their GP Connect profiles

  @BOOK-906
  @API-HTTP-032 @API-RES-011 @APPT-GEN-056
  Scenario: BOOK-906 Every response gives each resource a logical id of at most 64 characters
    Given that a booking was answered in this run
    Then every response gives each resource a logical id of at most 64 characters

  @BOOK-907
  @API-FHIR-057 @APPT-BOOK-128 @APPT-GEN-049
  Scenario: BOOK-907 Every response asserts the GP Connect profile of each resource in meta.profile
    Given that a booking was answered in this run
    Then every response asserts the GP Connect profile of each resource in meta.profile

  @BOOK-908
  @API-FHIR-058 @APPT-BOOK-129 @APPT-GEN-050
  Scenario: BOOK-908 Every response gives each resource a meta.versionId
    Given that a booking was answered in this run
    Then every response gives each resource a meta.versionId

  @BOOK-909
  @API-FHIR-055
  Scenario: BOOK-909 Every response refers to resources by local relative references only
    Given that a booking was answered in this run
    Then every response refers to resources by local relative references only

  @BOOK-910
  @API-FHIR-051 @API-FHIR-052 @APPT-GEN-059
  Scenario: BOOK-910 Every response holds no null, no empty value and no white space around a code, id or date
    Given that a booking was answered in this run
    Then every response holds no null, no empty value and no white space around a code, id or date

  @BOOK-921
  @API-ERR-002 @APPT-BOOK-102 @APPT-GEN-030
  Scenario: BOOK-921 Every response that is an error carries an OperationOutcome
    Given that a booking was refused in this run
    Then every response that is an error carries an OperationOutcome

  @BOOK-922
  @API-ERR-008 @APPT-BOOK-102 @APPT-GEN-029 @APPT-GEN-030
  Scenario: BOOK-922 Every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it
    Given that a booking was refused in this run
    Then every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it

  @BOOK-923
  @API-ERR-003 @API-ERR-004 @APPT-GEN-031
  Scenario: BOOK-923 Every response with an OperationOutcome has severity error in each issue
    Given that a booking was refused in this run
    Then every response with an OperationOutcome has severity error in each issue

  @BOOK-924
  @API-ERR-005 @APPT-GEN-032
  Scenario: BOOK-924 Every response with an OperationOutcome has an issue type of FHIR in each issue
    Given that a booking was refused in this run
    Then every response with an OperationOutcome has an issue type of FHIR in each issue

  @BOOK-925
  @API-ERR-006 @APPT-GEN-033 @APPT-GEN-034
  Scenario: BOOK-925 Every response with an OperationOutcome names one Spine error code with its display in each issue
    Given that a booking was refused in this run
    Then every response with an OperationOutcome names one Spine error code with its display in each issue

  @BOOK-926
  @API-ERR-009 @APPT-GEN-034
  Scenario: BOOK-926 Every response with an OperationOutcome takes the Spine error code from its code system
    Given that a booking was refused in this run
    Then every response with an OperationOutcome takes the Spine error code from its code system

  @BOOK-927
  @API-ERR-030 @APPT-BOOK-102 @APPT-BOOK-111
  Scenario: BOOK-927 Every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
    Given that a booking was refused in this run
    Then every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
