@read-an-appointment @closing
Feature: Every response of the run to a read

  Rules of the API that hold for each response. They are judged on all of them in the run, those of other scenarios too.

  @READ-901
  @API-HTTP-075 @API-SEC-027 @APPT-GEN-013 @APPT-GEN-014
  Scenario: READ-901 Every response carries Cache-Control: no-store
    Given that an appointment was read in this run
    And that a read was refused in this run
    Then every response carries Cache-Control: no-store

  @READ-902
  @API-HTTP-036 @APPT-GEN-039
  Scenario: READ-902 Every response with a body has a FHIR media type
    Given that an appointment was read in this run
    Then every response with a body has a FHIR media type

  @READ-903
  @API-HTTP-054 @APPT-GEN-045
  Scenario: READ-903 Every response with a body says charset=utf-8
    Given that an appointment was read in this run
    Then every response with a body says charset=utf-8

  @READ-904
  @API-HTTP-085 @APPT-GEN-052 @APPT-GEN-053 @APPT-READ-019
  Scenario: READ-904 Every response with a single resource carries its version in an ETag
    Given that an appointment was read in this run
    Then every response with a single resource carries its version in an ETag

  @READ-951
  @API-HTTP-086 @APPT-GEN-052 @APPT-READ-019
  Scenario: READ-951 Every response with a single resource has a weak ETag, in quotes
    Given that an appointment was read in this run
    Then every response with a single resource has a weak ETag, in quotes

  @READ-905
  @API-RES-002 @APPT-GEN-026 @APPT-READ-021 @APPT-READ-045
  Scenario: READ-905 Every response holds only resources that conform to their GP Connect profiles
    Given that an appointment was read in this run
    Then every response holds only resources that conform to their GP Connect profiles

  @READ-906
  @API-HTTP-032 @API-RES-011 @APPT-GEN-056
  Scenario: READ-906 Every response gives each resource a logical id of at most 64 characters
    Given that an appointment was read in this run
    Then every response gives each resource a logical id of at most 64 characters

  @READ-907
  @API-FHIR-057 @APPT-GEN-049 @APPT-READ-023
  Scenario: READ-907 Every response asserts the GP Connect profile of each resource in meta.profile
    Given that an appointment was read in this run
    Then every response asserts the GP Connect profile of each resource in meta.profile

  @READ-908
  @API-FHIR-058 @APPT-GEN-050 @APPT-READ-024
  Scenario: READ-908 Every response gives each resource a meta.versionId
    Given that an appointment was read in this run
    Then every response gives each resource a meta.versionId

  @READ-909
  @API-FHIR-055
  Scenario: READ-909 Every response refers to resources by local relative references only
    Given that an appointment was read in this run
    Then every response refers to resources by local relative references only

  @READ-910
  @API-FHIR-051 @API-FHIR-052 @APPT-GEN-059
  Scenario: READ-910 Every response holds no null, no empty value and no white space around a code, id or date
    Given that an appointment was read in this run
    Then every response holds no null, no empty value and no white space around a code, id or date

  @READ-921
  @API-ERR-002 @APPT-GEN-030 @APPT-READ-012
  Scenario: READ-921 Every response that is an error carries an OperationOutcome
    Given that a read was refused in this run
    Then every response that is an error carries an OperationOutcome

  @READ-922
  @API-ERR-008 @APPT-GEN-029 @APPT-GEN-030 @APPT-READ-012
  Scenario: READ-922 Every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it
    Given that a read was refused in this run
    Then every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it

  @READ-923
  @API-ERR-003 @API-ERR-004 @APPT-GEN-031
  Scenario: READ-923 Every response with an OperationOutcome has severity error in each issue
    Given that a read was refused in this run
    Then every response with an OperationOutcome has severity error in each issue

  @READ-924
  @API-ERR-005 @APPT-GEN-032
  Scenario: READ-924 Every response with an OperationOutcome has an issue type of FHIR in each issue
    Given that a read was refused in this run
    Then every response with an OperationOutcome has an issue type of FHIR in each issue

  @READ-925
  @API-ERR-006 @APPT-GEN-033 @APPT-GEN-034
  Scenario: READ-925 Every response with an OperationOutcome names one Spine error code with its display in each issue
    Given that a read was refused in this run
    Then every response with an OperationOutcome names one Spine error code with its display in each issue

  @READ-926
  @API-ERR-009 @APPT-GEN-034
  Scenario: READ-926 Every response with an OperationOutcome takes the Spine error code from its code system
    Given that a read was refused in this run
    Then every response with an OperationOutcome takes the Spine error code from its code system
