@amend-an-appointment @closing
Feature: Every response of the run to an amendment

  Rules of the API that hold for each response. They are judged on all of them in the run, those of other scenarios too.

  @AMEND-901
  @API-HTTP-075 @API-SEC-027 @APPT-GEN-013 @APPT-GEN-014
  Scenario: AMEND-901 Every response carries Cache-Control: no-store
    Given that an update was answered in this run
    And that an update was refused in this run
    Then every response carries Cache-Control: no-store

  @AMEND-902
  @API-HTTP-036 @APPT-GEN-039
  Scenario: AMEND-902 Every response with a body has a FHIR media type
    Given that an update was answered in this run
    Then every response with a body has a FHIR media type

  @AMEND-903
  @API-HTTP-054 @APPT-GEN-045
  Scenario: AMEND-903 Every response with a body says charset=utf-8
    Given that an update was answered in this run
    Then every response with a body says charset=utf-8

  @AMEND-904
  @API-HTTP-085 @APPT-AMEND-076 @APPT-GEN-052 @APPT-GEN-053
  Scenario: AMEND-904 Every response with a single resource carries its version in an ETag
    Given that an update was answered in this run
    Then every response with a single resource carries its version in an ETag

  @AMEND-951
  @API-HTTP-086 @APPT-AMEND-076 @APPT-GEN-052
  Scenario: AMEND-951 Every response with a single resource has a weak ETag, in quotes
    Given that an update was answered in this run
    Then every response with a single resource has a weak ETag, in quotes

  @AMEND-905
  @API-RES-002 @APPT-AMEND-072 @APPT-AMEND-085 @APPT-GEN-026
  Scenario: AMEND-905 Every response holds only resources that conform to their GP Connect profiles
    Given that an update was answered in this run
    Then every response holds only resources that conform to their GP Connect profiles

  @AMEND-906
  @API-HTTP-032 @API-RES-011 @APPT-GEN-056
  Scenario: AMEND-906 Every response gives each resource a logical id of at most 64 characters
    Given that an update was answered in this run
    Then every response gives each resource a logical id of at most 64 characters

  @AMEND-907
  @API-FHIR-057 @APPT-AMEND-073 @APPT-GEN-049
  Scenario: AMEND-907 Every response asserts the GP Connect profile of each resource in meta.profile
    Given that an update was answered in this run
    Then every response asserts the GP Connect profile of each resource in meta.profile

  @AMEND-908
  @API-FHIR-058 @APPT-AMEND-074 @APPT-GEN-050
  Scenario: AMEND-908 Every response gives each resource a meta.versionId
    Given that an update was answered in this run
    Then every response gives each resource a meta.versionId

  @AMEND-909
  @API-FHIR-055
  Scenario: AMEND-909 Every response refers to resources by local relative references only
    Given that an update was answered in this run
    Then every response refers to resources by local relative references only

  @AMEND-910
  @API-FHIR-051 @API-FHIR-052 @APPT-GEN-059
  Scenario: AMEND-910 Every response holds no null, no empty value and no white space around a code, id or date
    Given that an update was answered in this run
    Then every response holds no null, no empty value and no white space around a code, id or date

  @AMEND-921
  @API-ERR-002 @APPT-AMEND-042 @APPT-GEN-030
  Scenario: AMEND-921 Every response that is an error carries an OperationOutcome
    Given that an update was refused in this run
    Then every response that is an error carries an OperationOutcome

  @AMEND-922
  @API-ERR-008 @APPT-AMEND-042 @APPT-GEN-029 @APPT-GEN-030
  Scenario: AMEND-922 Every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it
    Given that an update was refused in this run
    Then every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it

  @AMEND-923
  @API-ERR-003 @API-ERR-004 @APPT-GEN-031
  Scenario: AMEND-923 Every response with an OperationOutcome has severity error in each issue
    Given that an update was refused in this run
    Then every response with an OperationOutcome has severity error in each issue

  @AMEND-924
  @API-ERR-005 @APPT-GEN-032
  Scenario: AMEND-924 Every response with an OperationOutcome has an issue type of FHIR in each issue
    Given that an update was refused in this run
    Then every response with an OperationOutcome has an issue type of FHIR in each issue

  @AMEND-925
  @API-ERR-006 @APPT-GEN-033 @APPT-GEN-034
  Scenario: AMEND-925 Every response with an OperationOutcome names one Spine error code with its display in each issue
    Given that an update was refused in this run
    Then every response with an OperationOutcome names one Spine error code with its display in each issue

  @AMEND-926
  @API-ERR-009 @APPT-GEN-034
  Scenario: AMEND-926 Every response with an OperationOutcome takes the Spine error code from its code system
    Given that an update was refused in this run
    Then every response with an OperationOutcome takes the Spine error code from its code system

  @AMEND-927
  @API-ERR-030 @APPT-AMEND-042
  Scenario: AMEND-927 Every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
    Given that an update was refused in this run
    Then every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
