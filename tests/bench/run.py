#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Residency Atlas authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: run.py [--json] [NAME...]

Measures the application and the command line on a release build, each against a reference of the same run, and reports
the ratios; README.md says how to read them. It never fails because something is slow. `./dev bench` calls this after a
build and hands over its directory in ATLAS_BUILD. Profiles are left in _build/out/bench, for callgrind_annotate.
"""

import argparse
import functools
import json
import os
import pathlib
import re
import statistics
import struct
import subprocess
import sys
import textwrap
import time

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parents[1]
OUT = pathlib.Path(os.environ.get('ATLAS_OUT', TOP / '_build' / 'out')) / 'bench'
SESSION = TOP / 'tests' / 'session.sh'

PATIENCE = 300  # seconds for one run of a program
SIZE = 1920, 1080
TYPES = {'us_img': 'U.S. IMGs', 'non_us_img': 'Non-U.S. IMGs', 'us_md_senior': 'U.S. MD seniors'}
FIGURES = {
    'match-rate': ('match_rate_pct', 'Matched to a first-year position, percent of those who submitted a rank order list'),
    'matched': ('matched', 'Applicants who matched to a first-year position'),
    'active': ('active', 'Applicants who submitted a rank order list'),
}
# As far back as no line becomes a point.
FIRST_CYCLES = range(2000, 2017)
N_CHARTS = 50
OPENING = 100  # milliseconds in which a page is there at once
FRAME = 1000 / 60  # of a screen
ANSWER = 1000  # microseconds in which an answer is weighed while a person goes on
CASES = TOP / 'tests' / 'unit' / 'eligibility' / 'cases.json'


# ---- Measuring ----


def build_dir():
    return pathlib.Path(os.environ['ATLAS_BUILD'])


def bench(name):
    return str(build_dir() / 'tests' / 'bench' / f'bench-{name}')


def cli():
    return str(build_dir() / 'src' / 'cli' / 'residency-atlas-cli')


def session_dir(name):
    path = pathlib.Path(os.environ['ATLAS_SESSION']) / name
    path.mkdir(exist_ok=True)
    return path


def output(*command):
    result = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False, timeout=PATIENCE)
    if result.returncode != 0:
        sys.exit(f'{" ".join(command)} ended with status {result.returncode}')
    return result.stdout


@functools.cache
def instructions(*command):
    """Instructions of a whole process, its threads included."""
    output(*command)  # what is cached on disk is cached then
    profile = OUT / '-'.join(['callgrind', *(pathlib.Path(part).name for part in command)])
    output('valgrind', '-q', '--tool=callgrind', f'--callgrind-out-file={profile}', *command)
    total = re.search(r'^(?:summary|totals): (\d+)', profile.read_text(), re.MULTILINE)
    return int(total[1]) / 1e6


def cpu_time(*command):
    """CPU time of a whole process in milliseconds: less shaken by what else runs than time on the clock."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f'{" ".join(command[:4])} ended with status {process.returncode}')
    return (usage.ru_utime + usage.ru_stime) * 1e3


def alternate(rounds, ours, reference):
    """Medians of both and of the ratio within a round; what a first run fills or makes is not counted."""
    pairs = [(ours(), reference()) for _ in range(rounds + 1)][1:]
    return (
        statistics.median(pair[0] for pair in pairs),
        statistics.median(pair[1] for pair in pairs),
        statistics.median(pair[0] / pair[1] for pair in pairs),
    )


# ---- What the command line reads ----

# The bundled files, all of which a query reads, in its order.
DATA = ('sources', 'vocabulary', 'cycles', 'judgements', 'specialties', 'positions', 'scores', 'other')


def queries(measure, form):
    """Every bundled observation, and the parsing of the same files by the same library."""
    ours = cli(), 'query', '--all', '--format', form
    reference = bench('parse'), *(f'{name}.json' for name in DATA)
    return (lambda: measure(*ours)), (lambda: measure(*reference))


# ---- What gnuplot draws ----


def texts_of(png):
    """The international text chunks of a PNG file."""
    data, position, texts = png.read_bytes(), 8, {}
    while position < len(data):
        length, kind = struct.unpack('>I4s', data[position : position + 8])
        if kind == b'iTXt':
            key, _, rest = data[position + 8 : position + 8 + length].partition(b'\0')
            texts[key.decode()] = rest[2:].split(b'\0', 2)[2].decode()
        position += 12 + length
    return texts


@functools.cache
def marks(measure, kind):
    """Cycles and preferred values."""
    rows = json.loads(output(cli(), 'query', '--measure', measure, '--type', kind, '--format', 'json'))
    found = {row['cycle']: row['value'] for row in rows if row['preferred'] and row['cycle'] and row['value'] is not None}
    return sorted(found.items())


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def quoted_lines(lines):
    return '"' + r'\n'.join(line.replace('\\', r'\\').replace('"', r'\"') for line in lines) + '"'


def with_gaps(points):
    """The rows of a line, which gnuplot breaks where one is empty."""
    for index, (cycle, value) in enumerate(points):
        if index > 0 and points[index - 1][0] < cycle - 1:
            yield ''
        yield f'{cycle} {value}'


def gnuplot_chart(target, figure, first, title, source):
    """A chart with the same lines and words as ours, in gnuplot's language."""
    measure, subtitle = FIGURES[figure]
    lines = [
        'reset',
        f'set output {quoted(str(target))}',
        f'set label {quoted_lines(textwrap.wrap(title, 48))} at screen 0.04, screen 0.91 left font "DejaVu Sans Bold,40"',
        f'set label {quoted(subtitle)} at screen 0.04, screen 0.80 left',
        f'set label {quoted(source)} at screen 0.04, screen 0.05 left font "DejaVu Sans,15"',
        'set border 1; set grid ytics; set xtics 2 nomirror; set ytics nomirror; unset key',
        'set lmargin 11; set rmargin 26; set tmargin 11; set bmargin 6',
    ]
    plots = []
    for index, (kind, name) in enumerate(TYPES.items()):
        points = [point for point in marks(measure, kind) if point[0] >= first]
        rows = '\n'.join(with_gaps(points))
        lines.append(f'$data{index} << EOD\n{rows}\nEOD')
        at = f'at {points[-1][0]}, {points[-1][1]} left offset 1.5'
        lines.append(f'set label {quoted(name)} {at},0.5')
        lines.append(f'set label {quoted(str(points[-1][1]))} {at},-0.5')
        plots.append(f'$data{index} using 1:2 with linespoints linewidth 3 pointtype {(7, 13, 5)[index]} pointsize 2')
    return '\n'.join([*lines, 'plot ' + ', '.join(plots), 'unset output', ''])


def gnuplot_script(path, charts):
    """Writes a script that draws charts, each a target and what `gnuplot_chart` takes."""
    terminal = 'set terminal pngcairo noenhanced size %d,%d font "DejaVu Sans,20"\n' % SIZE
    path.write_text(terminal + ''.join(gnuplot_chart(*chart) for chart in charts))
    return str(path)


# ---- The benchmarks ----


def first_frame():
    return compare_instructions(instructions(bench('window'), 'frame'))


def first_frame_chart():
    return compare_instructions(instructions(bench('window'), 'chart'))


def compare_instructions(ours):
    reference = instructions(bench('empty-window'))
    return ours, reference, ours / reference


def hover():
    return alternate(5, lambda: float(output(bench('hover'), 'chart')), lambda: float(output(bench('hover'), 'empty')))


def budget(mode, milliseconds):
    """The median of several processes beside the time that a person does not notice."""
    return alternate(5, lambda: float(output(bench('specialties'), mode)), lambda: milliseconds)


def specialties_open():
    return budget('open', OPENING)


def specialties_type():
    return budget('type', FRAME)


def eligibility():
    return alternate(5, lambda: float(output(bench('eligibility'), str(CASES), 'P01')), lambda: ANSWER)


def query_all(form):
    def compare():
        ours, reference = (count() for count in queries(instructions, form))
        return ours, reference, ours / reference

    return compare


def query_all_time():
    return alternate(25, *queries(cpu_time, 'table'))


def png_one():
    folder = session_dir('png-one')
    ours, reference = folder / 'ours.png', folder / 'reference.png'
    export = [cli(), 'export', 'match-rate', '--size', '%dx%d' % SIZE, '-o', str(ours)]
    output(*export)
    texts = texts_of(ours)
    script = gnuplot_script(folder / 'script', [(reference, 'match-rate', 0, texts['Title'], texts.get('Source', '')[:120])])
    result = alternate(25, lambda: cpu_time(*export), lambda: cpu_time('gnuplot', '-d', script))
    keep(ours, reference)
    return result


def png_fifty():
    folder, ours, reference = (session_dir(name) for name in ('png-fifty', 'png-fifty/ours', 'png-fifty/reference'))
    charts = [(list(FIGURES)[i % 3], FIRST_CYCLES[i % len(FIRST_CYCLES)]) for i in range(N_CHARTS)]
    export = [bench('png'), *map(str, SIZE), str(ours), *(f'{figure}:{first}' for figure, first in charts)]
    output(*export)
    drawn = []
    for number, (figure, first) in enumerate(charts, 1):
        texts = texts_of(ours / f'{number}.png')
        drawn.append((reference / f'{number}.png', figure, first, texts['Title'], texts.get('Source', '')[:120]))
    script = gnuplot_script(folder / 'script', drawn)
    return alternate(5, lambda: cpu_time(*export), lambda: cpu_time('gnuplot', '-d', script))


def keep(*files):
    """For whoever wants to see whether the pictures are alike."""
    for file in files:
        (OUT / file.name).write_bytes(file.read_bytes())


# name: what measures it, the goal, unit, what it is
BENCHMARKS = {
    'first-frame': (first_frame, 1.25, 'M instructions', 'window to its first frame / empty libadwaita window'),
    'first-frame-chart': (first_frame_chart, 1.45, 'M instructions', 'window with the chart / empty libadwaita window'),
    'hover': (hover, 3.0, 'µs CPU', 'frame with another mark hovered / with one small mark drawn'),
    'specialties-open': (specialties_open, 1.0, 'ms CPU', 'list of specialties to its first frame / a tenth of a second'),
    'specialties-type': (specialties_type, 1.0, 'ms CPU', 'list after a typed letter / a frame of a screen'),
    'eligibility': (eligibility, 1.0, 'µs CPU', 'all rules for one person / a millisecond'),
    'query-all': (query_all('table'), 1.5, 'M instructions', 'every observation as a table / parsing its files'),
    'query-all-json': (query_all('json'), 1.5, 'M instructions', 'the same as JSON'),
    'query-all-csv': (query_all('csv'), 1.5, 'M instructions', 'the same as CSV'),
    'query-all-time': (query_all_time, 1.5, 'ms CPU', 'every observation as a table / parsing its files'),
    'png-one': (png_one, 0.5, 'ms CPU', 'one 1920x1080 PNG, whole process / gnuplot'),
    'png-fifty': (png_fifty, 0.35, 'ms CPU', '50 such PNGs in one process / gnuplot'),
}


def measure(name):
    function, goal, unit, about = BENCHMARKS[name]
    started = time.monotonic()
    ours, reference, ratio = function()
    return {
        'name': name,
        'ours': round(ours, 1),
        'reference': round(reference, 1),
        'unit': unit,
        'ratio': round(ratio, 3),
        'goal': goal,
        'verdict': 'within' if ratio <= goal else 'over',
        'about': about,
        'seconds': round(time.monotonic() - started, 1),
    }


def row(*cells):
    return '{:<18} {:>9} {:>10} {:<15} {:>6} {:>5}  {:<7} {}'.format(*cells).rstrip()


def run_in_session(arguments):
    """Starts this script again on an X server of its own, with one font and no accessibility bus."""
    environment = {
        **os.environ,
        'FONTCONFIG_FILE': str(TOP / 'tests' / 'render' / 'fonts.conf'),
        'GDK_DISABLE': 'gl,vulkan',
        'GSETTINGS_BACKEND': 'memory',
        'GSETTINGS_SCHEMA_DIR': str(build_dir() / 'data'),
        'GSK_RENDERER': 'cairo',
        'GTK_A11Y': 'none',
    }
    os.execve(SESSION, [str(SESSION), sys.executable, __file__, *arguments], environment)


def main():
    parser = argparse.ArgumentParser(description='Benchmarks: ' + ', '.join(BENCHMARKS))
    parser.add_argument('--json', action='store_true', help='print a JSON list')
    parser.add_argument('names', nargs='*', metavar='NAME', help='only these')
    options = parser.parse_args()
    if unknown := [name for name in options.names if name not in BENCHMARKS]:
        parser.error(f'no benchmark {unknown[0]!r}: there are {", ".join(BENCHMARKS)}')
    if 'ATLAS_BUILD' not in os.environ:
        parser.error('ATLAS_BUILD is not set: ./dev bench sets it')
    if 'ATLAS_SESSION' not in os.environ:
        subprocess.run(['ninja', '-C', str(build_dir()), '--quiet', 'bench'], check=True, stdout=sys.stderr)
        run_in_session(sys.argv[1:])

    OUT.mkdir(parents=True, exist_ok=True)
    if not options.json:
        print(row('name', 'ours', 'reference', '', 'ratio', 'goal', '', ''))
    results = []
    for name in options.names or BENCHMARKS:
        result = measure(name)
        results.append(result)
        if not options.json:
            cells = [result[key] for key in ('name', 'ours', 'reference', 'unit', 'ratio', 'goal', 'verdict', 'about')]
            print(row(*cells), flush=True)
    if options.json:
        print(json.dumps(results, indent=1, ensure_ascii=False))


main()
