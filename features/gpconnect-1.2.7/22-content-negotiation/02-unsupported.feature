@content-negotiation @books
Feature: Formats that are not supported

  One thing is changed in a request that works, and the changed request goes to every interaction that works in this
  run. Interactions that do not work are left out and named.

  @FORMAT-031
  @API-HTTP-049 @API-XLS-083 @APPT-GEN-044
  Scenario: FORMAT-031 A format that is not supported is refused
    Given a working request of every interaction
    When each is sent accepting a format that is not supported
    Then every time, the response says that the format is not supported
    And every time, the error is explained in an OperationOutcome with status 415

  @FORMAT-032
  @API-HTTP-049 @API-XLS-083 @APPT-GEN-044
  Scenario: FORMAT-032 A _format that is not supported is refused
    Given a working request of every interaction
    When each is sent with a _format that is not supported
    Then every time, the response says that the format is not supported
    And every time, the error is explained in an OperationOutcome with status 415

  @FORMAT-033
  @API-HTTP-049 @API-XLS-083 @APPT-GEN-044
  Scenario: FORMAT-033 A body in a format that is not supported is refused
    Given a working request of every interaction
    When each is sent with a body in a format that is not supported
    Then every time, the response says that the format is not supported
    And every time, the error is explained in an OperationOutcome with status 415

  @FORMAT-034
  @API-HTTP-036
  Scenario: FORMAT-034 The JSON type of earlier versions is not returned
    Given a working request of every interaction
    When each is sent accepting the JSON type of earlier versions
    Then every time, the response is not in a media type of earlier versions

  @FORMAT-035
  @API-HTTP-036
  Scenario: FORMAT-035 The XML type of earlier versions is not returned
    Given a working request of every interaction
    When each is sent accepting the XML type of earlier versions
    Then every time, the response is not in a media type of earlier versions
