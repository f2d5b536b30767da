// Written by the Rust test report_types; tsc checks it against report.d.ts.
import type { Report } from './report';

export const plain: Report = {
  "comparison": null,
  "documents": [
    {
      "acronyms": [],
      "counts": {
        "paragraphs": 0,
        "sentences": 0,
        "types": 0,
        "words": 0
      },
      "furniture": [],
      "hidden": [
        {
          "count": 0,
          "form": "text",
          "why": "stop_word"
        }
      ],
      "id": "text",
      "keyphrases": [
        {
          "count": 0,
          "hits": [
            {
              "end": 0,
              "start": 0
            }
          ],
          "kind": "name",
          "parts": {
            "balance": 0,
            "frequency": 0,
            "keyness": 0,
            "position": 0,
            "quality": 0,
            "spread": 0
          },
          "score": 0,
          "text": "text"
        },
        {
          "count": 0,
          "hits": [
            {
              "end": 0,
              "start": 0
            }
          ],
          "kind": "word",
          "parts": {
            "balance": 0,
            "frequency": 0,
            "keyness": 0,
            "position": 0,
            "quality": 0,
            "spread": 0
          },
          "score": 0,
          "text": "text"
        }
      ],
      "keywords": [
        {
          "count": 0,
          "dispersion": 0,
          "forms": [
            {
              "count": 0,
              "form": "text"
            }
          ],
          "hits": [
            {
              "end": 0,
              "start": 0
            }
          ],
          "keyness": {
            "logLikelihood": 0,
            "logRatio": 0,
            "referenceCount": 0
          },
          "parts": [
            0
          ],
          "perThousand": 0,
          "root": "text",
          "term": "text"
        }
      ],
      "language": "text",
      "notes": [],
      "offsets": "utf16",
      "phrases": [],
      "quotes": [
        {
          "confidence": 0,
          "cue": {
            "end": 0,
            "root": "text",
            "start": 0
          },
          "end": 0,
          "group": 0,
          "kind": "direct",
          "mention": {
            "end": 0,
            "start": 0
          },
          "mentionKind": "name",
          "repaired": false,
          "speakers": [
            0
          ],
          "start": 0,
          "text": "text"
        },
        {
          "confidence": 0,
          "cue": {
            "end": 0,
            "root": "text",
            "start": 0
          },
          "end": 0,
          "group": 0,
          "kind": "direct",
          "mention": {
            "end": 0,
            "start": 0
          },
          "mentionKind": "clitic",
          "repaired": false,
          "speakers": [
            0
          ],
          "start": 0,
          "text": "text"
        }
      ],
      "reference": {
        "unlisted": 0,
        "words": 0
      },
      "speakerThemes": [
        {
          "speaker": 0,
          "themes": [
            {
              "hits": [
                {
                  "contribution": 0,
                  "count": 0,
                  "term": "text",
                  "weight": 0
                }
              ],
              "id": "text",
              "score": 0
            }
          ],
          "words": 0
        }
      ],
      "speakers": [
        {
          "aliases": [],
          "name": "text",
          "quotes": 0,
          "role": "text",
          "share": 0,
          "type": "person",
          "words": 0
        }
      ],
      "themes": [
        {
          "hits": [
            {
              "contribution": 0,
              "count": 0,
              "places": [
                {
                  "end": 0,
                  "start": 0
                }
              ],
              "term": "text",
              "weight": 0
            }
          ],
          "id": "text",
          "label": {
            "en": "text",
            "id": "text"
          },
          "score": 0,
          "sentences": [
            {
              "end": 0,
              "score": 0,
              "start": 0
            }
          ]
        },
        {
          "hits": [],
          "id": "text",
          "label": {
            "en": "text",
            "id": "text"
          },
          "score": 0,
          "sentences": []
        }
      ]
    }
  ],
  "engine": {
    "name": "text",
    "version": "text"
  },
  "keyphrases": [
    {
      "count": 0,
      "perDocument": [
        0
      ],
      "score": 0,
      "text": "text"
    }
  ],
  "keywords": [
    {
      "count": 0,
      "documents": 0,
      "perDocument": [
        0
      ],
      "root": "text",
      "term": "text",
      "tfIdf": [
        0
      ]
    }
  ],
  "offsets": "utf16",
  "schema": 0,
  "sharedQuotes": [],
  "speakerThemes": [
    {
      "speaker": 0,
      "themes": [
        {
          "hits": [
            {
              "contribution": 0,
              "count": 0,
              "term": "text",
              "weight": 0
            }
          ],
          "id": "text",
          "score": 0
        }
      ],
      "words": 0
    }
  ],
  "speakers": [
    {
      "aliases": [],
      "name": "text",
      "places": [
        {
          "document": 0,
          "speaker": 0
        }
      ],
      "quotes": 0,
      "role": "text",
      "share": 0,
      "type": "person",
      "words": 0
    }
  ],
  "themes": [
    {
      "id": "text",
      "label": {
        "en": "text",
        "id": "text"
      },
      "perDocument": [
        0
      ]
    }
  ]
};

export const full: Report = {
  "comparison": {
    "documents": [
      {
        "less": [
          {
            "count": 0,
            "keyness": {
              "logLikelihood": 0,
              "logRatio": 0,
              "referenceCount": 0
            },
            "root": "text",
            "term": "text"
          }
        ],
        "more": []
      },
      {
        "less": [],
        "more": [
          {
            "count": 0,
            "keyness": {
              "logLikelihood": 0,
              "logRatio": 0,
              "referenceCount": 0
            },
            "root": "text",
            "term": "text"
          }
        ]
      }
    ],
    "shared": [
      {
        "count": 0,
        "documents": 0,
        "perDocument": [
          0
        ],
        "root": "text",
        "term": "text",
        "tfIdf": [
          0
        ]
      }
    ],
    "words": [
      0
    ]
  },
  "documents": [
    {
      "acronyms": [],
      "counts": {
        "paragraphs": 0,
        "sentences": 0,
        "types": 0,
        "words": 0
      },
      "furniture": [
        {
          "end": 0,
          "kind": "dateline",
          "start": 0
        },
        {
          "end": 0,
          "kind": "related_link",
          "start": 0
        },
        {
          "end": 0,
          "kind": "promo",
          "start": 0
        },
        {
          "end": 0,
          "kind": "byline",
          "start": 0
        },
        {
          "end": 0,
          "kind": "caption",
          "start": 0
        }
      ],
      "hidden": [
        {
          "count": 0,
          "form": "text",
          "why": "stop_word"
        },
        {
          "count": 0,
          "form": "text",
          "why": "caller"
        },
        {
          "count": 0,
          "form": "text",
          "why": "letter"
        }
      ],
      "id": "text",
      "keyphrases": [
        {
          "count": 0,
          "hits": [
            {
              "end": 0,
              "start": 0
            }
          ],
          "kind": "name",
          "parts": {
            "balance": 0,
            "frequency": 0,
            "keyness": 0,
            "position": 0,
            "quality": 0,
            "spread": 0
          },
          "score": 0,
          "text": "text"
        },
        {
          "count": 0,
          "hits": [
            {
              "end": 0,
              "start": 0
            }
          ],
          "kind": "word",
          "parts": {
            "balance": 0,
            "frequency": 0,
            "keyness": 0,
            "position": 0,
            "quality": 0,
            "spread": 0
          },
          "score": 0,
          "text": "text"
        },
        {
          "count": 0,
          "hits": [
            {
              "end": 0,
              "start": 0
            }
          ],
          "kind": "phrase",
          "parts": {
            "balance": 0,
            "frequency": 0,
            "keyness": 0,
            "position": 0,
            "quality": 0,
            "spread": 0
          },
          "score": 0,
          "text": "text"
        }
      ],
      "keywords": [
        {
          "count": 0,
          "dispersion": 0,
          "forms": [
            {
              "count": 0,
              "form": "text"
            }
          ],
          "hits": [
            {
              "end": 0,
              "start": 0
            }
          ],
          "keyness": {
            "logLikelihood": 0,
            "logRatio": 0,
            "referenceCount": 0
          },
          "parts": [
            0
          ],
          "perThousand": 0,
          "root": "text",
          "term": "text"
        }
      ],
      "language": "text",
      "notes": [
        "text"
      ],
      "offsets": "utf16",
      "phrases": [],
      "quotes": [
        {
          "confidence": 0,
          "cue": {
            "end": 0,
            "root": "text",
            "start": 0
          },
          "end": 0,
          "group": 0,
          "kind": "direct",
          "mention": {
            "end": 0,
            "start": 0
          },
          "mentionKind": "name",
          "repaired": false,
          "speakers": [
            0
          ],
          "start": 0,
          "text": "text"
        },
        {
          "confidence": 0,
          "cue": {
            "end": 0,
            "root": "text",
            "start": 0
          },
          "end": 0,
          "group": 0,
          "kind": "direct",
          "mention": {
            "end": 0,
            "start": 0
          },
          "mentionKind": "clitic",
          "repaired": false,
          "speakers": [
            0
          ],
          "start": 0,
          "text": "text"
        },
        {
          "confidence": 0,
          "cue": null,
          "end": 0,
          "group": 0,
          "kind": "direct",
          "mention": null,
          "mentionKind": "name",
          "repaired": false,
          "speakers": [
            0
          ],
          "start": 0,
          "text": "text"
        },
        {
          "confidence": 0,
          "cue": null,
          "end": 0,
          "group": 0,
          "kind": "mixed",
          "mention": null,
          "mentionKind": "name",
          "repaired": false,
          "speakers": [
            0
          ],
          "start": 0,
          "text": "text"
        },
        {
          "confidence": 0,
          "cue": null,
          "end": 0,
          "group": 0,
          "kind": "indirect",
          "mention": null,
          "mentionKind": "name",
          "repaired": false,
          "speakers": [
            0
          ],
          "start": 0,
          "text": "text"
        },
        {
          "confidence": 0,
          "cue": {
            "end": 0,
            "root": "text",
            "start": 0
          },
          "end": 0,
          "group": 0,
          "kind": "direct",
          "mention": {
            "end": 0,
            "start": 0
          },
          "mentionKind": "short",
          "repaired": false,
          "speakers": [
            0
          ],
          "start": 0,
          "text": "text"
        },
        {
          "confidence": 0,
          "cue": {
            "end": 0,
            "root": "text",
            "start": 0
          },
          "end": 0,
          "group": 0,
          "kind": "direct",
          "mention": {
            "end": 0,
            "start": 0
          },
          "mentionKind": "pronoun",
          "repaired": false,
          "speakers": [
            0
          ],
          "start": 0,
          "text": "text"
        },
        {
          "confidence": 0,
          "cue": {
            "end": 0,
            "root": "text",
            "start": 0
          },
          "end": 0,
          "group": 0,
          "kind": "direct",
          "mention": {
            "end": 0,
            "start": 0
          },
          "mentionKind": "descriptor",
          "repaired": false,
          "speakers": [
            0
          ],
          "start": 0,
          "text": "text"
        },
        {
          "confidence": 0,
          "cue": {
            "end": 0,
            "root": "text",
            "start": 0
          },
          "end": 0,
          "group": 0,
          "kind": "direct",
          "mention": {
            "end": 0,
            "start": 0
          },
          "mentionKind": "inferred",
          "repaired": false,
          "speakers": [
            0
          ],
          "start": 0,
          "text": "text"
        },
        {
          "confidence": 0,
          "corrected": true,
          "cue": {
            "end": 0,
            "root": "text",
            "start": 0
          },
          "end": 0,
          "group": 0,
          "kind": "direct",
          "mention": {
            "end": 0,
            "start": 0
          },
          "mentionKind": "name",
          "repaired": false,
          "speakers": [
            0
          ],
          "start": 0,
          "text": "text"
        }
      ],
      "reference": {
        "unlisted": 0,
        "words": 0
      },
      "sentences": [
        {
          "end": 0,
          "start": 0
        }
      ],
      "speakerThemes": [
        {
          "speaker": 0,
          "themes": [
            {
              "hits": [
                {
                  "contribution": 0,
                  "count": 0,
                  "term": "text",
                  "weight": 0
                }
              ],
              "id": "text",
              "score": 0
            }
          ],
          "words": 0
        }
      ],
      "speakers": [
        {
          "aliases": [],
          "name": "text",
          "quotes": 0,
          "role": "text",
          "share": 0,
          "type": "person",
          "words": 0
        },
        {
          "aliases": [
            "text"
          ],
          "name": "text",
          "quotes": 0,
          "role": "text",
          "share": 0,
          "type": "person",
          "words": 0
        },
        {
          "aliases": [
            "text"
          ],
          "name": "text",
          "quotes": 0,
          "role": "text",
          "share": 0,
          "type": "organisation",
          "words": 0
        },
        {
          "aliases": [
            "text"
          ],
          "name": "text",
          "quotes": 0,
          "role": "text",
          "share": 0,
          "type": "document",
          "words": 0
        },
        {
          "aliases": [
            "text"
          ],
          "name": "text",
          "quotes": 0,
          "role": "text",
          "share": 0,
          "type": "unnamed",
          "words": 0
        }
      ],
      "themes": [
        {
          "hits": [
            {
              "contribution": 0,
              "count": 0,
              "places": [
                {
                  "end": 0,
                  "start": 0
                }
              ],
              "term": "text",
              "weight": 0
            }
          ],
          "id": "text",
          "label": {
            "en": "text",
            "id": "text"
          },
          "score": 0,
          "sentences": [
            {
              "end": 0,
              "score": 0,
              "start": 0
            }
          ]
        },
        {
          "hits": [],
          "id": "text",
          "label": {
            "en": "text",
            "id": "text"
          },
          "score": 0,
          "sentences": []
        }
      ],
      "title": "text",
      "tokens": [
        {
          "end": 0,
          "kind": "mark",
          "root": "text",
          "start": 0
        },
        {
          "end": 0,
          "kind": "word",
          "root": "text",
          "start": 0
        },
        {
          "end": 0,
          "kind": "number",
          "root": "text",
          "start": 0
        },
        {
          "end": 0,
          "kind": "money",
          "root": "text",
          "start": 0
        },
        {
          "end": 0,
          "kind": "percentage",
          "root": "text",
          "start": 0
        },
        {
          "end": 0,
          "kind": "date",
          "root": "text",
          "start": 0
        },
        {
          "end": 0,
          "kind": "time",
          "root": "text",
          "start": 0
        },
        {
          "end": 0,
          "kind": "email",
          "root": "text",
          "start": 0
        },
        {
          "end": 0,
          "kind": "url",
          "root": "text",
          "start": 0
        },
        {
          "end": 0,
          "kind": "hashtag",
          "root": "text",
          "start": 0
        },
        {
          "end": 0,
          "kind": "handle",
          "root": "text",
          "start": 0
        },
        {
          "end": 0,
          "kind": "emoji",
          "root": "text",
          "start": 0
        }
      ]
    },
    {
      "acronyms": [
        {
          "count": 0,
          "explained": true,
          "hits": [
            {
              "end": 0,
              "start": 0
            }
          ],
          "long": "text",
          "short": "text"
        }
      ],
      "counts": {
        "paragraphs": 0,
        "sentences": 0,
        "types": 0,
        "words": 0
      },
      "furniture": [],
      "hidden": [
        {
          "count": 0,
          "form": "text",
          "why": "stop_word"
        }
      ],
      "id": "text",
      "keyphrases": [
        {
          "count": 0,
          "hits": [
            {
              "end": 0,
              "start": 0
            }
          ],
          "kind": "name",
          "parts": {
            "balance": 0,
            "frequency": 0,
            "keyness": 0,
            "position": 0,
            "quality": 0,
            "spread": 0
          },
          "score": 0,
          "text": "text"
        },
        {
          "count": 0,
          "hits": [
            {
              "end": 0,
              "start": 0
            }
          ],
          "kind": "phrase",
          "parts": {
            "balance": 0,
            "frequency": 0,
            "keyness": 0,
            "position": 0,
            "quality": 0,
            "spread": 0
          },
          "score": 0,
          "text": "text"
        },
        {
          "count": 0,
          "hits": [
            {
              "end": 0,
              "start": 0
            }
          ],
          "kind": "word",
          "parts": {
            "balance": 0,
            "frequency": 0,
            "keyness": 0,
            "position": 0,
            "quality": 0,
            "spread": 0
          },
          "score": 0,
          "text": "text"
        }
      ],
      "keywords": [
        {
          "count": 0,
          "dispersion": 0,
          "forms": [
            {
              "count": 0,
              "form": "text"
            }
          ],
          "hits": [
            {
              "end": 0,
              "start": 0
            }
          ],
          "keyness": {
            "logLikelihood": 0,
            "logRatio": 0,
            "referenceCount": 0
          },
          "parts": [
            0
          ],
          "perThousand": 0,
          "root": "text",
          "term": "text"
        }
      ],
      "language": "text",
      "notes": [],
      "offsets": "utf16",
      "phrases": [
        {
          "association": 0,
          "cValue": 0,
          "count": 0,
          "hits": [
            {
              "end": 0,
              "start": 0
            }
          ],
          "longer": 0,
          "nested": 0,
          "text": "text",
          "words": 0
        }
      ],
      "quotes": [
        {
          "confidence": 0,
          "cue": {
            "end": 0,
            "root": "text",
            "start": 0
          },
          "end": 0,
          "group": 0,
          "kind": "direct",
          "mention": {
            "end": 0,
            "start": 0
          },
          "mentionKind": "name",
          "repaired": false,
          "speakers": [
            0
          ],
          "start": 0,
          "text": "text"
        }
      ],
      "reference": {
        "unlisted": 0,
        "words": 0
      },
      "sentences": [
        {
          "end": 0,
          "start": 0
        }
      ],
      "speakerThemes": [],
      "speakers": [
        {
          "aliases": [],
          "name": "text",
          "quotes": 0,
          "role": "text",
          "share": 0,
          "type": "person",
          "words": 0
        }
      ],
      "themes": [
        {
          "hits": [
            {
              "contribution": 0,
              "count": 0,
              "places": [
                {
                  "end": 0,
                  "negated": true,
                  "start": 0
                }
              ],
              "term": "text",
              "weight": 0
            }
          ],
          "id": "text",
          "label": {
            "en": "text",
            "id": "text"
          },
          "score": 0,
          "sentences": [
            {
              "end": 0,
              "score": 0,
              "start": 0
            }
          ]
        },
        {
          "hits": [],
          "id": "text",
          "label": {
            "en": "text",
            "id": "text"
          },
          "score": 0,
          "sentences": []
        }
      ],
      "tokens": [
        {
          "end": 0,
          "kind": "word",
          "root": "text",
          "start": 0
        },
        {
          "end": 0,
          "kind": "mark",
          "root": "text",
          "start": 0
        },
        {
          "end": 0,
          "kind": "number",
          "root": "text",
          "start": 0
        }
      ]
    }
  ],
  "engine": {
    "name": "text",
    "version": "text"
  },
  "keyphrases": [
    {
      "count": 0,
      "perDocument": [
        0
      ],
      "score": 0,
      "text": "text"
    }
  ],
  "keywords": [
    {
      "count": 0,
      "documents": 0,
      "perDocument": [
        0
      ],
      "root": "text",
      "term": "text",
      "tfIdf": [
        0
      ]
    }
  ],
  "offsets": "utf16",
  "schema": 0,
  "sharedQuotes": [
    {
      "places": [
        {
          "document": 0,
          "quote": 0
        }
      ],
      "similarity": 0,
      "text": "text"
    }
  ],
  "speakerThemes": [
    {
      "speaker": 0,
      "themes": [
        {
          "hits": [
            {
              "contribution": 0,
              "count": 0,
              "term": "text",
              "weight": 0
            }
          ],
          "id": "text",
          "score": 0
        }
      ],
      "words": 0
    }
  ],
  "speakers": [
    {
      "aliases": [],
      "name": "text",
      "places": [
        {
          "document": 0,
          "speaker": 0
        }
      ],
      "quotes": 0,
      "role": "text",
      "share": 0,
      "type": "person",
      "words": 0
    }
  ],
  "themes": [
    {
      "id": "text",
      "label": {
        "en": "text",
        "id": "text"
      },
      "perDocument": [
        0
      ]
    }
  ]
};
