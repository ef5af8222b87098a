package arborist.session;

import arborist.trace.Id;

/** A problem's question, as it is asked. */
public record QuestionRow(Id problem, String task, String question) {}
