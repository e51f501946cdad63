"""Holds features.py to feature-samples.json, as lib/nlp/read/features.test.ts holds features.ts to it.

usage: python3 -m unittest test_features
"""

import json
import unittest
from pathlib import Path

from features import keys


class FeatureSamples(unittest.TestCase):
    def test_keys(self):
        for sample in json.loads((Path(__file__).parent / "feature-samples.json").read_text("utf8")):
            self.assertEqual(keys(sample["form"]), sample["keys"])


if __name__ == "__main__":
    unittest.main()
