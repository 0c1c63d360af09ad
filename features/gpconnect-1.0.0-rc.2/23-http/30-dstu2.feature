@http @books @closing
Feature: Every response of the run on DSTU2

  @HTTP-751
  @DST2B-ORGS-022 @DST2B-PATS-023 @DST2B-PRACS-021 @DST2B-RETR-033
  Scenario: HTTP-751 Every Bundle gives each entry its fullUrl
    Given a working request of every interaction
    Then every Bundle of the run gives each entry its fullUrl

  @HTTP-752
  @DST2B-FHIR-045
  Scenario: HTTP-752 Every reference has a display
    Given a working request of every interaction
    Then every response of the run gives each reference a display

  @HTTP-753
  @DST2B-ERR-027
  Scenario: HTTP-753 Every error code has its display
    Given a working request of every interaction
    Then every response of the run gives each error code its display
