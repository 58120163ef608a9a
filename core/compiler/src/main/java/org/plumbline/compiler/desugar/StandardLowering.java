package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.readings.Readings;
import org.plumbline.compiler.readings.VagueWord;
import org.plumbline.compiler.resolve.Resolver;
import org.plumbline.compiler.resolve.Vocabulary.State;
import org.plumbline.model.document.About;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Reading;
import org.plumbline.model.document.Standard;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.verdict.Force;

/**
 * One standard's rules: one for its deadline or each independent clause, then what a miss calls
 * for, then its question.
 */
public final class StandardLowering {
  private final DocumentFacts document;
  private final StandardForm form;
  private final Scope scope;
  private final Readings readings;
  private int nextClause;

  private StandardLowering(DocumentFacts document, StandardForm form, Scope scope) {
    this.document = document;
    this.form = form;
    this.scope = scope;
    this.readings = scope.readings();
  }

  static List<Rule> lower(
      DocumentFacts document,
      Standard standard,
      Resolver names,
      Readings documentReadings,
      Findings documentFindings,
      CoinedEvents coined) {
    StandardForm form = new StandardForm(standard);
    Findings findings = documentFindings.inside(standard);
    Readings readings = documentReadings.inStandard(form.all(Reading.class), findings);
    Scope scope =
        new Scope(
            names,
            readings,
            findings,
            Countings.of(form, findings),
            Countings.dayZeroSaid(form),
            coined);
    List<Rule> rules = new StandardLowering(document, form, scope).rules();
    if (!findings.isDamaged(standard)) {
      readings.reportUnused(findings);
    }
    return rules;
  }

  private List<Rule> rules() {
    List<RuleDraft> drafts = new ArrayList<>();
    Facet.Duty duty = form.first(Facet.Duty.class);
    for (Facet.Clause clause : form.all(Facet.Clause.class)) {
      nextClause = Math.max(nextClause, clause.number());
    }
    if (duty != null) {
      drafts.addAll(duty(duty));
    }
    for (Facet.Audit audit : form.all(Facet.Audit.class)) {
      drafts.add(audit(audit, drafts));
    }
    subject(drafts);
    mentionReadings();
    return drafts.stream().map(draft -> draft.rule(readings.uses())).toList();
  }

  private List<RuleDraft> duty(Facet.Duty duty) {
    Findings here = scope.findings().inside(duty);
    Acts acts = Acts.of(duty.acts(), scope, here);
    Force force = force(duty);
    boolean normally = normally(duty);
    List<RuleDraft> drafts = new ArrayList<>();
    List<RuleDraft> atItsStart = new ArrayList<>();
    for (Group group : Group.of(form)) {
      RuleDraft draft =
          new RuleDraft(
              document.rule(form.standard().id(), group.clause()), form.standard().title());
      draft.force = force;
      draft.normally = normally;
      new DutyLowering(scope, form, duty, acts, group, statedKeys()).fill(draft);
      drafts.add(draft);
      State lasting = acts.state();
      if (lasting != null && draft.kind == Rule.Kind.PROHIBITION && Lasting.throughout(group)) {
        atItsStart.add(draft);
      }
    }
    List<RuleDraft> consequences = new ArrayList<>();
    for (RuleDraft draft : atItsStart) {
      consequences.add(atItsStart(draft, acts));
    }
    for (RuleDraft draft : drafts) {
      nextClause = new LooserPlans(document, form).add(draft, nextClause, consequences);
    }
    for (Facet.Missed missed : form.all(Facet.Missed.class)) {
      for (Name act : missed.acts()) {
        consequences.add(consequence(act, missed, drafts));
      }
    }
    drafts.addAll(consequences);
    return drafts;
  }

  /**
   * What is owed once the standard has been missed: a rule of its own, numbered after the clauses.
   */
  private RuleDraft consequence(Name act, Facet.Missed missed, List<RuleDraft> base) {
    nextClause++;
    RuleDraft draft =
        new RuleDraft(document.rule(form.standard().id(), nextClause), form.standard().title());
    var ref = scope.names().act(act, scope.findings().inside(missed));
    draft.trigger = new Trigger.OnMissed(form.standard().id(), 0, 1, null);
    draft.acts = ref.patterns();
    List<String> keys = new ArrayList<>(ref.keys());
    keys.retainAll(base.get(0).keys);
    draft.keys = keys;
    draft.force = Force.REQUIREMENT; // the line says must
    return draft;
  }

  /** What is to last throughout something holds when that begins: a rule of its own. */
  private RuleDraft atItsStart(RuleDraft lasting, Acts acts) {
    nextClause++;
    RuleDraft draft =
        new RuleDraft(document.rule(form.standard().id(), nextClause), form.standard().title());
    draft.force = lasting.force;
    draft.normally = lasting.normally;
    draft.keys = lasting.keys;
    draft.trigger = lasting.trigger;
    draft.guard.addAll(lasting.guard);
    State state = acts.state();
    draft.requirements =
        state == null
            ? List.of()
            : List.of(new Requirement.Holds(new Condition.InState(state.name())));
    return draft;
  }

  private RuleDraft audit(Facet.Audit audit, List<RuleDraft> others) {
    int clause = 0;
    if (!others.isEmpty()) {
      nextClause++;
      clause = nextClause;
    }
    RuleDraft draft =
        new RuleDraft(document.rule(form.standard().id(), clause), form.standard().title());
    draft.kind = Rule.Kind.AUDIT;
    draft.question = audit.question();
    new AuditLowering(scope, form, statedKeys()).fill(draft);
    if (!others.isEmpty() && others.get(0).kind == Rule.Kind.DUTY) {
      askedWith(others.get(0), draft);
    }
    return draft;
  }

  /** Without an occasion of its own a question is asked when the duty beside it arises. */
  private static void askedWith(RuleDraft duty, RuleDraft question) {
    if (!(question.trigger instanceof Trigger.WholeCase)) {
      return;
    }
    question.trigger =
        duty.trigger instanceof Trigger.Ahead ahead
            ? new Trigger.OnEvent(ahead.events())
            : duty.trigger;
    question.keys = duty.keys;
  }

  /** All that a standard asks is asked of its subject, which every rule of it is about. */
  private void subject(List<RuleDraft> drafts) {
    Facet.SubjectOf line = form.first(Facet.SubjectOf.class);
    String key = line == null ? null : scope.names().key(line.key(), scope.findings().inside(line));
    if (key != null) {
      for (RuleDraft draft : drafts) {
        draft.reach = draft.reach.over(new Reach.Cases.Subject(key));
        if (!draft.keys.contains(key)) {
          List<String> keys = new ArrayList<>(draft.keys);
          keys.add(key);
          draft.keys = keys;
        }
      }
    }
  }

  /** The keys that the standard says it is about; null if it does not say. */
  private @Nullable List<String> statedKeys() {
    List<String> keys = null;
    for (About about : form.all(About.class)) {
      keys = keys == null ? new ArrayList<>() : keys;
      for (Name key : about.keys()) {
        String canonical = scope.names().key(key, scope.findings().inside(about));
        if (canonical != null && !keys.contains(canonical)) {
          keys.add(canonical);
        }
      }
    }
    return keys;
  }

  private Force force(Facet.Duty duty) {
    return switch (duty.modal()) {
      case MUST -> Force.REQUIREMENT;
      case SHOULD ->
          readings.taken(VagueWord.SHOULD, duty, scope.findings()).equals("advice")
              ? Force.ADVICE
              : Force.REQUIREMENT;
      case MAY -> duty.negated() ? Force.REQUIREMENT : Force.PERMISSION;
    };
  }

  private boolean normally(Facet.Duty duty) {
    if (!duty.normally()) {
      return false;
    }
    return readings
        .taken(VagueWord.NORMALLY, duty, scope.findings())
        .equals("excused by a recorded reason");
  }

  /**
   * Words that mean something to people only are noted wherever a text of the standard has them.
   */
  private void mentionReadings() {
    readings.mentioned(form.standard().title());
    for (Facet.Audit audit : form.all(Facet.Audit.class)) {
      readings.mentioned(audit.question());
    }
    for (Facet.Duty duty : form.all(Facet.Duty.class)) {
      duty.acts().forEach(act -> readings.mentioned(act.event().text()));
    }
  }
}
