@cancel-an-appointment @closing
Feature: Every response of the run to a cancellation

  Rules of the API that hold for each response. They are judged on all of them in the run, those of other scenarios too.

  @CANC-901
  @API-HTTP-075 @API-SEC-027 @APPT-GEN-013 @APPT-GEN-014
  Scenario: CANC-901 Every response carries Cache-Control: no-store
    Given that an update was answered in this run
    And that an update was refused in this run
    Then every response carries Cache-Control: no-store

  @CANC-902
  @API-HTTP-036 @APPT-GEN-039
  Scenario: CANC-902 Every response with a body has a FHIR media type
    Given that an update was answered in this run
    Then every response with a body has a FHIR media type

  @CANC-903
  @API-HTTP-054 @APPT-GEN-045
  Scenario: CANC-903 Every response with a body says charset=utf-8
    Given that an update was answered in this run
    Then every response with a body says charset=utf-8

  @CANC-904
  @API-HTTP-085 @APPT-CANC-053 @APPT-GEN-052 @APPT-GEN-053
  Scenario: CANC-904 Every response with a single resource carries its version in an ETag
    Given that an update was answered in this run
    Then every response with a single resource carries its version in an ETag

  @CANC-951
  @API-HTTP-086 @APPT-CANC-053 @APPT-GEN-052
  Scenario: CANC-951 Every response with a single resource has a weak ETag, in quotes
    Given that an update was answered in this run
    Then every response with a single resource has a weak ETag, in quotes

  @CANC-905
  @API-RES-002 @APPT-CANC-049 @APPT-CANC-068 @APPT-GEN-026
  Scenario: CANC-905 Every response holds only resources that conform to their GP Connect profiles
    Given that an update was answered in this run
    Then every response holds only resources that conform to their GP Connect profiles

  @CANC-906
  @API-HTTP-032 @API-RES-011 @APPT-GEN-056
  Scenario: CANC-906 Every response gives each resource a logical id of at most 64 characters
    Given that an update was answered in this run
    Then every response gives each resource a logical id of at most 64 characters

  @CANC-907
  @API-FHIR-057 @APPT-CANC-050 @APPT-GEN-049
  Scenario: CANC-907 Every response asserts the GP Connect profile of each resource in meta.profile
    Given that an update was answered in this run
    Then every response asserts the GP Connect profile of each resource in meta.profile

  @CANC-908
  @API-FHIR-058 @APPT-CANC-051 @APPT-GEN-050
  Scenario: CANC-908 Every response gives each resource a meta.versionId
    Given that an update was answered in this run
    Then every response gives each resource a meta.versionId

  @CANC-909
  @API-FHIR-055
  Scenario: CANC-909 Every response refers to resources by local relative references only
    Given that an update was answered in this run
    Then every response refers to resources by local relative references only

  @CANC-910
  @API-FHIR-051 @API-FHIR-052 @APPT-GEN-059
  Scenario: CANC-910 Every response holds no null, no empty value and no white space around a code, id or date
    Given that an update was answered in this run
    Then every response holds no null, no empty value and no white space around a code, id or date

  @CANC-921
  @API-ERR-002 @APPT-CANC-035 @APPT-GEN-030
  Scenario: CANC-921 Every response that is an error carries an OperationOutcome
    Given that an update was refused in this run
    Then every response that is an error carries an OperationOutcome

  @CANC-922
  @API-ERR-008 @APPT-CANC-035 @APPT-GEN-029 @APPT-GEN-030
  Scenario: CANC-922 Every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it
    Given that an update was refused in this run
    Then every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it

  @CANC-923
  @API-ERR-003 @API-ERR-004 @APPT-GEN-031
  Scenario: CANC-923 Every response with an OperationOutcome has severity error in each issue
    Given that an update was refused in this run
    Then every response with an OperationOutcome has severity error in each issue

  @CANC-924
  @API-ERR-005 @APPT-GEN-032
  Scenario: CANC-924 Every response with an OperationOutcome has an issue type of FHIR in each issue
    Given that an update was refused in this run
    Then every response with an OperationOutcome has an issue type of FHIR in each issue

  @CANC-925
  @API-ERR-006 @APPT-GEN-033 @APPT-GEN-034
  Scenario: CANC-925 Every response with an OperationOutcome names one Spine error code with its display in each issue
    Given that an update was refused in this run
    Then every response with an OperationOutcome names one Spine error code with its display in each issue

  @CANC-926
  @API-ERR-009 @APPT-GEN-034
  Scenario: CANC-926 Every response with an OperationOutcome takes the Spine error code from its code system
    Given that an update was refused in this run
    Then every response with an OperationOutcome takes the Spine error code from its code system

  @CANC-927
  @API-ERR-030 @APPT-CANC-035
  Scenario: CANC-927 Every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
    Given that an update was refused in this run
    Then every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
