"""The features that the training reads, from examples/home-recap/config.yaml."""

TWHIN = "timelines.twhin"

# For each name in a batch, the feature and the number of elements that are kept.
COLUMNS = {
    "continuous": ("home_recap_2022_cont__segdense_vals", 2117),
    "binary": ("home_recap_2022_binary__segdense_vals", 59),
    "discrete": ("home_recap_2022_discrete__segdense_vals", 320),
    "author_embedding": (f"original_author.{TWHIN}_author_follow_embeddings.twhin_author_follow_embeddings", 200),
    "user_embedding": (f"user.{TWHIN}_user_follow_embeddings.twhin_user_follow_embeddings", 200),
    "user_eng_embedding": (f"user.{TWHIN}_user_engagement_embeddings.twhin_user_engagement_embeddings", 200),
}

IDS = {"author_id": "meta.author_id", "tweet_id": "meta.tweet_id", "user_id": "meta.user_id"}

LABELS = [
    f"recap.engagement.{name}"
    for name in (
        "is_bookmarked",
        "is_favorited",
        "is_good_clicked_convo_desc_favorited_or_replied",
        "is_good_clicked_convo_desc_v2",
        "is_negative_feedback_v2",
        "is_profile_clicked_and_profile_engaged",
        "is_replied",
        "is_replied_reply_engaged_by_author",
        "is_report_tweet_clicked",
        "is_retweeted",
        "is_shared",
        "is_tweet_detail_dwelled_15_sec",
        "is_video_playback_50",
    )
]
