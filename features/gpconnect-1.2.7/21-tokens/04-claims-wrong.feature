@tokens @books
Feature: Tokens in which a claim is wrong

  One thing is changed in a request that works, and the changed request goes to every interaction that works in this
  run. Interactions that do not work are left out and named.

  @API-ERR-036 @API-JWT-012
  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it
    And each error is <error>

    @API-JWT-014
    Examples:
      | id        | request                            | error           |
      | TOKEN-081 | with a token whose iss is a number | 400 BAD_REQUEST |

    @API-JWT-015
    Examples:
      | id        | request                            | error           |
      | TOKEN-082 | with a token whose sub is a number | 400 BAD_REQUEST |

    @API-JWT-017
    Examples:
      | id        | request                            | error           |
      | TOKEN-083 | with a token whose aud is a number | 400 BAD_REQUEST |

    @API-JWT-020 @API-XLS-039
    Examples:
      | id        | request                        | error           |
      | TOKEN-084 | with a token whose exp is text | 400 BAD_REQUEST |

    @API-JWT-024 @API-JWT-025 @API-XLS-041
    Examples:
      | id        | request                        | error           |
      | TOKEN-085 | with a token whose iat is text | 400 BAD_REQUEST |

    @API-JWT-027
    Examples:
      | id        | request                                         | error           |
      | TOKEN-086 | with a token whose reason_for_request is a list | 400 BAD_REQUEST |

    @API-XLS-049
    Examples:
      | id        | request                                        | error           |
      | TOKEN-087 | with a token whose requested_scope is a number | 400 BAD_REQUEST |

    @API-JWT-034
    Examples:
      | id        | request                                      | error           |
      | TOKEN-088 | with a token whose requesting_device is text | 400 BAD_REQUEST |

    @API-JWT-040
    Examples:
      | id        | request                                            | error           |
      | TOKEN-089 | with a token whose requesting_organization is text | 400 BAD_REQUEST |

    @API-JWT-047
    Examples:
      | id        | request                                            | error           |
      | TOKEN-090 | with a token whose requesting_practitioner is text | 400 BAD_REQUEST |

  @API-ERR-036 @API-JWT-012
  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it
    And each error is <error>

    @API-JWT-011 @API-XLS-063
    Examples:
      | id        | request                                                    | error           |
      | TOKEN-091 | with a token whose reason_for_request is spelt in capitals | 400 BAD_REQUEST |

    @API-JWT-014 @API-XLS-043
    Examples:
      | id        | request                         | error           |
      | TOKEN-092 | with a token whose iss is empty | 400 BAD_REQUEST |

    @API-JWT-017 @API-XLS-035
    Examples:
      | id        | request                         | error           |
      | TOKEN-094 | with a token whose aud is empty | 400 BAD_REQUEST |

    @API-JWT-027 @API-JWT-028
    Examples:
      | id        | request                                                          | error           |
      | TOKEN-097 | with a token whose reason_for_request is another than directcare | 400 BAD_REQUEST |

    @API-JWT-027 @API-JWT-028 @API-XLS-058
    Examples:
      | id        | request                                                 | error           |
      | TOKEN-098 | with a token whose reason_for_request is a hostile text | 400 BAD_REQUEST |

    Examples:
      | id        | request                                                      | error           |
      | TOKEN-099 | with a token whose requested_scope is no scope of GP Connect | 400 BAD_REQUEST |

  @API-JWT-016 @API-JWT-047
  Scenario Outline: <id> A request <request> is refused
    Given a working request of every interaction
    When each is sent <request>
    Then every interaction refuses it

    Examples:
      | id        | request                                                             |
      | TOKEN-096 | with a token whose sub is not the id of its requesting_practitioner |

  Scenario Outline: <id> A request <request> should be refused
    Given a working request of every interaction
    When each is sent <request>
    Then each error is <error>

    @API-XLS-043 @API-XLS-057
    Examples:
      | id        | request                          | error           |
      | TOKEN-093 | with a token whose iss is no URL | 400 BAD_REQUEST |

    @API-XLS-035 @API-XLS-055
    Examples:
      | id        | request                          | error           |
      | TOKEN-095 | with a token whose aud is no URL | 400 BAD_REQUEST |
