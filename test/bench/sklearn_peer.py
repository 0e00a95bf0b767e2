"""What one would write in Python: scikit-learn's TfidfVectorizer and AgglomerativeClustering (average linkage, cosine), with their defaults.

    python3 sklearn_peer.py ARTICLES.jsonl THRESHOLD...

Prints one JSON object: the version, the clusters (lists of positions of lines) at each threshold (the least mean cosine of two groups
that are merged), processor seconds up to the first of them, peak memory in MB. The tree is built once and cut at each threshold:
it is the same one.
"""

import json
import resource
import sys
import time

import sklearn
from sklearn.cluster import AgglomerativeClustering
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_distances


def read_texts(path):
    with open(path, encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines if line.strip()]
    return [f"{article.get('title') or ''}\n\n{article.get('text') or ''}".strip() for article in articles]


def build_tree(distances):
    options = {"n_clusters": None, "distance_threshold": 0, "linkage": "average", "compute_full_tree": True}
    try:
        model = AgglomerativeClustering(metric="precomputed", **options)
    except TypeError:  # before 1.2
        model = AgglomerativeClustering(affinity="precomputed", **options)
    return model.fit(distances)


def cut(tree, count, most_distance):
    """Merge i of the tree makes node count + i; distances grow from one to the next."""
    nodes = {position: [position] for position in range(count)}
    for merge, (one, two) in enumerate(tree.children_):
        if tree.distances_[merge] >= most_distance:
            break
        nodes[count + merge] = nodes.pop(one) + nodes.pop(two)
    return list(nodes.values())


def main(path, thresholds):
    texts = read_texts(path)
    tree = build_tree(cosine_distances(TfidfVectorizer().fit_transform(texts)))
    runs = []
    for threshold in thresholds:
        runs.append({"threshold": threshold, "clusters": cut(tree, len(texts), 1 - threshold)})
        if len(runs) == 1:
            processor = time.process_time()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    json.dump({"version": sklearn.__version__, "processor": processor, "peakMemory": peak, "runs": runs}, sys.stdout)


main(sys.argv[1], [float(threshold) for threshold in sys.argv[2:]])
