@http @books @closing
Feature: The status of successes

  Each page names one status of success. Wherever a request of the run was served, its status is held to that.

  @HTTP-085
  @APPT-AMEND-071 @APPT-BOOK-120 @APPT-CANC-048 @APPT-READ-020 @APPT-RETR-052 @APPT-SLOTS-074 @FND-CAP-006
  @FND-LOCREAD-010 @FND-ORGREAD-011 @FND-ORGSEARCH-014 @FND-PATREAD-012 @FND-PATSEARCH-016 @FND-PRACREAD-009
  @FND-PRACSEARCH-013 @FND-REG-069
  Scenario: HTTP-085 Every success has the status that its page names
    Given a working request of every interaction
    When each is sent as it is
    Then every success has the status that the page of its interaction names
