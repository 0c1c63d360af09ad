@retrieve-a-patients-appointments @closing
Feature: Every response of the run to a retrieval

  Rules of the API that hold for each response. They are judged on all of them in the run, those of other scenarios too.

  @RETR-901
  @API-HTTP-075 @API-SEC-027 @APPT-GEN-013 @APPT-GEN-014
  Scenario: RETR-901 Every response carries Cache-Control: no-store
    Given that an appointment was retrieved in this run
    And that a retrieval was refused in this run
    Then every response carries Cache-Control: no-store

  @RETR-902
  @API-HTTP-036 @APPT-GEN-039
  Scenario: RETR-902 Every response with a body has a FHIR media type
    Given that an appointment was retrieved in this run
    Then every response with a body has a FHIR media type

  @RETR-903
  @API-HTTP-054 @APPT-GEN-045
  Scenario: RETR-903 Every response with a body says charset=utf-8
    Given that an appointment was retrieved in this run
    Then every response with a body says charset=utf-8

  @RETR-905
  @API-RES-002 @APPT-GEN-026 @APPT-RETR-053 @APPT-RETR-078
  Scenario: RETR-905 Every response holds only resources that conform to their GP Connect profiles
    Given that an appointment was retrieved in this run
    Then every response holds only resources that conform to their GP Connect profiles

  @RETR-950
  @APPT-RETR-053
  Scenario: RETR-950 Every response that is a Bundle is built as its definition has it
    Given that an appointment was retrieved in this run
    Then every response that is a Bundle is built as its definition has it

  @RETR-906
  @API-HTTP-032 @API-RES-011 @APPT-GEN-056
  Scenario: RETR-906 Every response gives each resource a logical id of at most 64 characters
    Given that an appointment was retrieved in this run
    Then every response gives each resource a logical id of at most 64 characters

  @RETR-907
  @API-FHIR-057 @APPT-GEN-049 @APPT-RETR-057
  Scenario: RETR-907 Every response asserts the GP Connect profile of each resource in meta.profile
    Given that an appointment was retrieved in this run
    Then every response asserts the GP Connect profile of each resource in meta.profile

  @RETR-908
  @API-FHIR-058 @APPT-GEN-050 @APPT-RETR-058
  Scenario: RETR-908 Every response gives each resource a meta.versionId
    Given that an appointment was retrieved in this run
    Then every response gives each resource a meta.versionId

  @RETR-909
  @API-FHIR-055 @APPT-RETR-076
  Scenario: RETR-909 Every response refers to resources by local relative references only
    Given that an appointment was retrieved in this run
    Then every response refers to resources by local relative references only

  @RETR-910
  @API-FHIR-051 @API-FHIR-052 @APPT-GEN-059
  Scenario: RETR-910 Every response holds no null, no empty value and no white space around a code, id or date
    Given that an appointment was retrieved in this run
    Then every response holds no null, no empty value and no white space around a code, id or date

  @RETR-911
  @API-RES-031 @APPT-RETR-077
  Scenario: RETR-911 Every response leaves Bundle.entry.fullUrl out
    Given that an appointment was retrieved in this run
    Then every response leaves Bundle.entry.fullUrl out

  @RETR-921
  @API-ERR-002 @APPT-GEN-030 @APPT-RETR-042
  Scenario: RETR-921 Every response that is an error carries an OperationOutcome
    Given that a retrieval was refused in this run
    Then every response that is an error carries an OperationOutcome

  @RETR-922
  @API-ERR-008 @APPT-GEN-029 @APPT-GEN-030 @APPT-RETR-042
  Scenario: RETR-922 Every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it
    Given that a retrieval was refused in this run
    Then every response with an OperationOutcome asserts GPConnect-OperationOutcome-1, and conforms to it

  @RETR-923
  @API-ERR-003 @API-ERR-004 @APPT-GEN-031
  Scenario: RETR-923 Every response with an OperationOutcome has severity error in each issue
    Given that a retrieval was refused in this run
    Then every response with an OperationOutcome has severity error in each issue

  @RETR-924
  @API-ERR-005 @APPT-GEN-032
  Scenario: RETR-924 Every response with an OperationOutcome has an issue type of FHIR in each issue
    Given that a retrieval was refused in this run
    Then every response with an OperationOutcome has an issue type of FHIR in each issue

  @RETR-925
  @API-ERR-006 @APPT-GEN-033 @APPT-GEN-034
  Scenario: RETR-925 Every response with an OperationOutcome names one Spine error code with its display in each issue
    Given that a retrieval was refused in this run
    Then every response with an OperationOutcome names one Spine error code with its display in each issue

  @RETR-926
  @API-ERR-009 @APPT-GEN-034
  Scenario: RETR-926 Every response with an OperationOutcome takes the Spine error code from its code system
    Given that a retrieval was refused in this run
    Then every response with an OperationOutcome takes the Spine error code from its code system

  @RETR-927
  @API-ERR-030 @APPT-RETR-042 @APPT-RETR-045
  Scenario: RETR-927 Every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
    Given that a retrieval was refused in this run
    Then every response with an OperationOutcome explains an invalid resource, parameter or reference in diagnostics
