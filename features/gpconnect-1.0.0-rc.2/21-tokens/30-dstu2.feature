@tokens @books
Feature: The record that a token asks for

  @DST2B-JWT-002
  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it
    And every time, the refusal has a status of the bearer token rules

    @DST2B-JWT-031
    Examples:
      | id        | request                                         |
      | TOKEN-751 | with a token without requested_record           |

    @DST2B-JWT-036
    Examples:
      | id        | request                                         |
      | TOKEN-752 | with a token whose aud is another URL than the fixed one |

    @DST2B-JWT-040 @DST2B-PATS-031 @DST2B-RETR-044
    Examples:
      | id        | request                                         |
      | TOKEN-753 | with a token whose requested_record is somebody else |
