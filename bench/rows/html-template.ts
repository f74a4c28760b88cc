/** The page of a version as somebody would write it for Nunjucks: the same texts, without our style and script. */
export const template = `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>{{ inquiry.title }}</title></head><body>
<h1>{{ inquiry.title }}</h1>
<dl>{% for name, value in inquiry %}<dt>{{ name }}</dt><dd>{{ value }}</dd>{% endfor %}</dl>
<dl>{% for name, value in counts %}<dt>{{ name }}</dt><dd>{{ value }}</dd>{% endfor %}</dl>
{% macro rich(text) %}{% for block in text %}{% if block.kind == "list" %}<ul>{% for item in block.items %}<li>{{ spans(item) }}</li>{% endfor %}</ul>{% else %}<p>{{ spans(block.spans) }}</p>{% endif %}{% endfor %}{% endmacro %}
{% macro spans(all) %}{% for span in all %}{% if span.href %}<a href="{{ span.href }}">{{ span.text }}</a>{% elif span.bold %}<strong>{{ span.text }}</strong>{% else %}{{ span.text }}{% endif %}{% endfor %}{% endmacro %}
{% for recommendation in recommendations %}
<section id="{{ recommendation.number }}"><h2>Recommendation {{ recommendation.number }}</h2>{{ rich(recommendation.stem) }}
{% for part in recommendation.parts %}<article id="{{ part.ref }}">
{% if part.kind == "withheld" %}<p>Not for publication: {{ part.reason }}</p>{% else %}
<h3>{{ part.ref }}</h3>{{ rich(part.recommendation) }}
<dl><dt>Answer</dt><dd>{{ part.answer }}</dd><dt>Cabinet Member</dt><dd>{{ part.cabinetMember }}</dd><dt>Officer</dt><dd>{{ part.officer }}</dd><dt>Action due</dt><dd>{{ part.actionDue }}{% if part.overdue %} <strong>Overdue</strong>{% endif %}</dd><dt>Progress</dt><dd>{{ part.progress }}</dd></dl>
<h4>Response and proposed action</h4>{{ rich(part.response) }}
<h4>Six month progress update</h4>{{ rich(part.sixMonthUpdate) }}
<h4>Twelve month progress update</h4>{{ rich(part.twelveMonthUpdate) }}
<h4>Committee assessment</h4>{{ rich(part.assessment) }}
{% endif %}</article>{% endfor %}</section>
{% endfor %}
<table>{% for version in history %}<tr><td>{{ version.number }}</td><td>{{ version.changes }}</td><td>{{ version.author }}</td><td>{{ version.date }}</td></tr>{% endfor %}</table>
</body></html>`;
