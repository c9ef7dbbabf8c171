"""The one table of texts: every finding and every line of an explanation, in both languages.

``{name}`` puts a value in; ``:label`` the official label of an id, ``:name`` a unit's or criterion's
own name, ``:path`` the name of a missing fact, ``:%`` a percentage.
"""

from typing import Final

from tdkt_rules.law import Text


def _t(vi: str, en: str) -> Text:
    return Text(vi=vi, en=en)


TEXTS: Final[dict[str, Text]] = {
    # words
    "yes-word": _t("có", "yes"),
    "no-word": _t("không", "no"),
    "not-stated-word": _t("chưa nêu", "not stated"),
    "readings-word": _t("cách hiểu", "readings"),
    "unverified": _t(
        " (Tiêu chuẩn này chưa được đối chiếu với nguyên văn luật.)",
        " (This standard is not verified against the text of the law.)",
    ),
    # B.II: lines of a score sheet
    "plan-points": _t(
        "{verified}/{plan} = {achievement:%} → {points}/{maximum} điểm (số liệu do {set_by} xác nhận)",
        "{verified}/{plan} = {achievement:%} → {points}/{maximum} points (figure verified by {set_by})",
    ),
    "zero-plan-unknown": _t(
        "kế hoạch bằng 0, thực hiện {verified}: chưa tính được điểm; cần {who:label} quyết định",
        "the plan is 0, actual {verified}: points cannot be known; {who:label} must decide",
    ),
    "zero-plan-settled": _t(
        "kế hoạch bằng 0, thực hiện {verified} → {points}/{maximum} điểm",
        "the plan is 0, actual {verified} → {points}/{maximum} points",
    ),
    "reverse-within-plan": _t(
        "tiêu chí tính ngược: thực hiện {verified} không cao hơn kế hoạch {plan} → {points}/{maximum} điểm (số liệu do {set_by} xác nhận)",
        "inverse criterion: actual {verified} is not above the plan {plan} → {points}/{maximum} points (figure verified by {set_by})",
    ),
    "reverse-above-plan": _t(
        "tiêu chí tính ngược: thực hiện {verified} cao hơn kế hoạch {plan}, tính {achievement:%} → {points}/{maximum} điểm (số liệu do {set_by} xác nhận)",
        "inverse criterion: actual {verified} is above the plan {plan}, counted as {achievement:%} → {points}/{maximum} points (figure verified by {set_by})",
    ),
    "judged-points": _t(
        "tự chấm {self_points}, rà soát {reviewed_points}/{maximum} điểm (rà soát: {set_by}; lý do: {reason})",
        "self-score {self_points}, reviewed {reviewed_points}/{maximum} points (reviewed by: {set_by}; reason: {reason})",
    ),
    "self-points-stand": _t(
        "tự chấm {self_points}, chưa ai rà soát: tạm tính {points}/{maximum} điểm",
        "self-score {self_points}, reviewed by nobody: it stands, {points}/{maximum} points",
    ),
    "self-points-above-maximum": _t(
        "tự chấm {self_points} điểm, cao hơn điểm tối đa {maximum}: chỉ tính {maximum}; đơn vị phải chấm lại",
        "self-score {self_points} is above the maximum {maximum}: it counts as {maximum}; the unit must correct it",
    ),
    "not-assigned": _t("không giao cho đơn vị: {reason}", "not assigned to the unit: {reason}"),
    "no-entry": _t(
        "chưa có số liệu hay điểm nào; cần {who:label} tự chấm và bên chấm xác nhận",
        "no figure and no score is stated; {who:label} must score it and the scorer confirm it",
    ),
    "not-verified": _t(
        "đơn vị báo cáo {reported}/{plan}, chưa có số liệu xác nhận; cần đơn vị đầu mối {set_by} xác nhận",
        "the unit reports {reported}/{plan}, not verified; the focal unit {set_by} must verify it",
    ),
    "not-reviewed": _t(
        "tự chấm {self_points}/{maximum}, chưa rà soát; cần {who:label} tổ chức rà soát",
        "self-score {self_points}/{maximum}, not reviewed; {who:label} must have it reviewed",
    ),
    "no-scoring-rule": _t(
        "bộ quy tắc không có cách chấm loại tiêu chí “{kind}”",
        "the rule set has no rule to score a criterion of kind “{kind}”",
    ),
    "over-plan-bonus": _t(
        "vượt kế hoạch {excess:%} → thưởng {bonus} điểm", "above the plan by {excess:%} → bonus {bonus} points"
    ),
    "over-plan-bonus-capped": _t(
        "{about:name}: điểm thưởng vượt kế hoạch {earned}, giới hạn ở mức trần {cap}",
        "{about:name}: over-plan bonus {earned}, limited to the cap {cap}",
    ),
    "over-plan-bonus-not-counted": _t(
        "{about:name}: điểm thưởng vượt kế hoạch {earned} chỉ để biết, không cộng",
        "{about:name}: over-plan bonus {earned} is shown, not added",
    ),
    "council-bonus": _t(
        "{about:name}: Hội đồng thưởng {points} điểm ({reasons})",
        "{about:name}: the Council gives {points} bonus points ({reasons})",
    ),
    "sheet-incomplete": _t(
        "{about:name}: còn {count} tiêu chí chưa có điểm chính thức: {missing:name}",
        "{about:name}: {count} criteria still lack official points: {missing:name}",
    ),
    "sheet-head": _t(
        "{unit:name}: {total}/{maximum} điểm (điểm tiêu chí {base}, thưởng vượt kế hoạch {over_plan_bonus}, Hội đồng thưởng {council_bonus}; tự chấm {self_total})",
        "{unit:name}: {total}/{maximum} points (criteria {base}, over-plan bonus {over_plan_bonus}, Council's bonus {council_bonus}; self-scored {self_total})",
    ),
    "sheet-lost": _t("Mất {points} điểm ở {count} tiêu chí:", "{points} points lost in {count} criteria:"),
    "sheet-difference": _t(
        "{criterion:name}: đơn vị tự tính {self_points}, chính thức {points} (lý do: {reason})",
        "{criterion:name}: the unit's own points {self_points}, official {points} (reason: {reason})",
    ),
    # B.III.1.condition.1: ranking
    "unequal-maximum": _t(
        "Điểm tối đa được giao không bằng nhau (từ {lowest} đến {highest}); xếp thứ theo tổng điểm",
        "The assigned maxima differ (from {lowest} to {highest}); ranked by total points",
    ),
    "ranked-by-share": _t(
        "Điểm tối đa được giao không bằng nhau (từ {lowest} đến {highest}); xếp thứ theo tỷ lệ trên điểm tối đa",
        "The assigned maxima differ (from {lowest} to {highest}); ranked by the share of the maximum",
    ),
    "unranked": _t(
        "{about:name}: chưa xếp thứ, mới biết {total} điểm; còn thiếu: {missing:name}",
        "{about:name}: not ranked yet, {total} points known so far; missing: {missing:name}",
    ),
    "shared-rank": _t("Đồng hạng {rank}: {units:name}", "Rank {rank} is shared by: {units:name}"),
    "standings-official": _t("BẢNG XẾP THỨ (đủ điểm chính thức)", "RANKING (all official points are known)"),
    "standings-provisional": _t(
        "BẢNG XẾP THỨ TẠM (còn đơn vị chưa đủ điểm chính thức)",
        "PROVISIONAL RANKING (some official points are unknown)",
    ),
    "place-ranked": _t(
        "{rank}. {unit:name}: {total} điểm ({share:%} điểm tối đa)",
        "{rank}. {unit:name}: {total} points ({share:%} of the maximum)",
    ),
    "place-open": _t(
        "–. {unit:name}: {total} điểm đã biết; còn thiếu: {missing:name}",
        "–. {unit:name}: {total} points known; missing: {missing:name}",
    ),
    "lead": _t(
        "Dẫn đầu về điểm: {unit:name}, hơn {other:name} {margin} điểm",
        "{unit:name} leads on points, {margin} ahead of {other:name}",
    ),
    # B.III.1.condition.2 to .4: conduct
    "conduct-not-stated": _t(
        "{about:name}: chưa ai nêu đơn vị có vi phạm hay không nên chưa kết luận được; cần {who:label} xác nhận",
        "{about:name}: nobody has said whether there is misconduct, so nothing can be concluded; {who:label} must confirm",
    ),
    "conduct-excluded": _t(
        "{about:name}: không xem xét khen thưởng vì {kind:label} (ngày {on})",
        "{about:name}: no award is considered because of {kind:label} (on {on})",
    ),
    "conduct-deferred": _t(
        "{about:name}: chưa xem xét khen thưởng vì có {kind:label} (từ ngày {on}); xét lại khi có kết luận",
        "{about:name}: no award is considered yet because of {kind:label} (since {on}); considered again after the conclusion",
    ),
    "conduct-downgraded": _t(
        "{about:name}: hạ một mức khen thưởng vì {kind:label} (ngày {on}; cơ quan yêu cầu: {required_by})",
        "{about:name}: one award level lower because of {kind:label} (on {on}; required by: {required_by})",
    ),
    "conduct-outside-year": _t(
        "{about:name}: {kind:label} ngày {on} nằm ngoài năm thi đua ({first} đến {last}), không tác động",
        "{about:name}: {kind:label} on {on} lies outside the emulation year ({first} to {last}) and does not act",
    ),
    "conduct-not-serious": _t(
        "{about:name}: {kind:label} ngày {on} không nghiêm trọng, không tác động",
        "{about:name}: {kind:label} on {on} is not serious and does not act",
    ),
    "conduct-seriousness-not-stated": _t(
        "{about:name}: {kind:label} ngày {on}, chưa nêu có nghiêm trọng hay không",
        "{about:name}: {kind:label} on {on}, not stated whether serious",
    ),
    # B.III.1.standard: standards
    "standard-met": _t(
        "{about:name}: đạt tiêu chuẩn {award:label} ({article}): {reasons}",
        "{about:name}: meets the standard of {award:label} ({article}): {reasons}",
    ),
    "standard-not-met": _t(
        "{about:name}: không đạt tiêu chuẩn {award:label} ({article}): {reasons}",
        "{about:name}: does not meet the standard of {award:label} ({article}): {reasons}",
    ),
    "standard-unknown": _t(
        "{about:name}: chưa biết có đạt tiêu chuẩn {award:label} ({article}) hay không: {reasons}; cần {who:label} cung cấp: {missing:path}",
        "{about:name}: unknown whether the standard of {award:label} ({article}) is met: {reasons}; {who:label} must supply: {missing:path}",
    ),
    "law-not-verified": _t(
        "{about:name}: chưa biết tiêu chuẩn {award:label} ngày {day}: {law} — {note}",
        "{about:name}: the standard of {award:label} on {day} is unknown: {law} — {note}",
    ),
    "law-not-known": _t(
        "{about:name}: chưa biết tiêu chuẩn {award:label}: không có văn bản đã kiểm chứng áp dụng ngày {day}",
        "{about:name}: the standard of {award:label} is unknown: no verified text is known for {day}",
    ),
    "requires-yes": _t("{fact:label}: {value}", "{fact:label}: {value}"),
    "requires-task": _t(
        "nhiệm vụ: {value:label} (cần {levels:label})", "tasks: {value:label} (required: {levels:label})"
    ),
    "requires-share": _t(
        "{fact:label} {count}/{individuals} (cần từ {percent} %)",
        "{fact:label} {count}/{individuals} (required: at least {percent} %)",
    ),
    "requires-more-than": _t(
        "{fact:label} {count}/{individuals} (cần trên {percent} %)",
        "{fact:label} {count}/{individuals} (required: more than {percent} %)",
    ),
    "requires-sound-counts": _t(
        "{fact:label} {count} trên {individuals} cá nhân: số liệu không dùng được",
        "{fact:label} {count} of {individuals} individuals: the counts cannot be used",
    ),
    "requires-at-least": _t(
        "{fact:label}: {count} (cần từ {bound})", "{fact:label}: {count} (required: at least {bound})"
    ),
    "requires-at-most": _t(
        "{fact:label}: {count} (cần không quá {bound})", "{fact:label}: {count} (required: at most {bound})"
    ),
    "requires-recognition": _t(
        "năm {year} được công nhận {any_of:label}: {found}", "recognised in {year} ({any_of:label}): {found}"
    ),
    "requires-missing": _t("chưa nêu {facts:label}", "not stated: {facts:label}"),
    # B.III: conclusions on a unit
    "award-eligible": _t(
        "{about:name}: đủ điều kiện đề nghị {award:label}", "{about:name}: may be put forward for {award:label}"
    ),
    "award-not-met": _t(
        "{about:name}: không đạt tiêu chuẩn để đề nghị ({asked:label})",
        "{about:name}: does not meet the standards to be put forward ({asked:label})",
    ),
    "award-unknown": _t(
        "{about:name}: chưa kết luận được về {asked:label}",
        "{about:name}: nothing can be concluded yet on {asked:label}",
    ),
    "award-downgraded": _t(
        "{about:name}: sau khi hạ một mức còn {award:label}", "{about:name}: one level lower, {award:label} remains"
    ),
    "award-nothing-lower": _t(
        "{about:name}: sau khi hạ một mức không còn hình thức khen thưởng nào",
        "{about:name}: one level lower, no award remains",
    ),
    "award-discretion": _t(
        "{about:name}: {asked:label} do cơ quan có thẩm quyền quyết định, không tự tính được",
        "{about:name}: {asked:label} is for the competent body to decide; it does not follow from the figures",
    ),
    "one-level-lower": _t("{about:name}: áp dụng hạ một mức khen thưởng", "{about:name}: the award is one level lower"),
    "rungs-undecided": _t(
        "{about:name}: còn để ngỏ ở mức cao hơn: {undecided:label}", "{about:name}: still open above: {undecided:label}"
    ),
    "award-also": _t(
        "{about:name}: đồng thời danh hiệu {also:label}", "{about:name}: together with the title {also:label}"
    ),
    "evaluation-eligible": _t("{unit:name}: ĐỀ NGHỊ {award:label}", "{unit:name}: PUT FORWARD for {award:label}"),
    "evaluation-downgraded": _t(
        "{unit:name}: HẠ MỘT MỨC, còn {award:label}", "{unit:name}: ONE LEVEL LOWER, {award:label} remains"
    ),
    "evaluation-downgraded-none": _t(
        "{unit:name}: HẠ MỘT MỨC, không còn khen thưởng", "{unit:name}: ONE LEVEL LOWER, no award remains"
    ),
    "evaluation-excluded-none": _t("{unit:name}: KHÔNG XEM XÉT khen thưởng", "{unit:name}: NOT CONSIDERED (excluded)"),
    "evaluation-deferred-none": _t(
        "{unit:name}: CHƯA XEM XÉT khen thưởng", "{unit:name}: NOT CONSIDERED YET (deferred)"
    ),
    "evaluation-not-met-none": _t("{unit:name}: KHÔNG ĐẠT tiêu chuẩn", "{unit:name}: standards NOT MET"),
    "evaluation-unknown-none": _t("{unit:name}: CHƯA BIẾT, thiếu thông tin", "{unit:name}: UNKNOWN, facts are missing"),
    "evaluation-discretion-none": _t("{unit:name}: CHỜ QUYẾT ĐỊNH", "{unit:name}: AWAITS A DECISION"),
    # B.III.2: the slate
    "slate-head": _t("BÌNH XÉT, SUY TÔN {year} — {cluster:name}", "SLATE {year} — {cluster:name}"),
    "voting-basis": _t(
        "Căn cứ bình xét: kết quả chấm điểm của {units} đơn vị theo bộ tiêu chí của năm",
        "Basis of the voting: the scores of {units} units under the year's criteria",
    ),
    "flag-won": _t(
        "{about:name} được suy tôn đề nghị {award:label}: {t}, hơn {second:name} {margin} (so trong các đơn vị đủ điều kiện)",
        "{about:name} is put forward for {award:label}: {t}, ahead of {second:name} by {margin} (among the units that qualify)",
    ),
    "flag-won-alone": _t(
        "{about:name} được suy tôn đề nghị {award:label}: {t}; không có đơn vị nào khác đủ điều kiện",
        "{about:name} is put forward for {award:label}: {t}; no other unit qualifies",
    ),
    "flag-by-ruling": _t(
        "{about:name} được đề nghị {award:label} theo quyết định của {by:label} (ngày: {on}; lý do: {reason})",
        "{about:name} is put forward for {award:label} by ruling of {by:label} (on: {on}; reason: {reason})",
    ),
    "flag-tied": _t(
        "Bằng nhau về {award:label}: {tied:name}; Cụm trưởng báo cáo, xin ý kiến quyết định của Hội đồng",
        "Tied for {award:label}: {tied:name}; the head reports and asks the Council's decision",
    ),
    "flag-for-the-vote": _t(
        "Đủ điều kiện {award:label}: {tied:name}; Cụm bình chọn một đơn vị",
        "Qualified for {award:label}: {tied:name}; the cluster votes for one",
    ),
    "flag-nobody": _t(
        "Không có đơn vị nào đủ tiêu chuẩn, điều kiện đề nghị {award:label}",
        "No unit meets the standards and conditions for {award:label}",
    ),
    "flag-unknown": _t(
        "Chưa kết luận được đơn vị đề nghị {award:label} (đủ điều kiện đến nay: {candidates:name}); còn thiếu: {missing:path}",
        "Who is put forward for {award:label} is unknown (qualified so far: {candidates:name}); missing: {missing:path}",
    ),
    "flag-waits-for": _t(
        "{about:name} ({t} điểm đã biết): cần bổ sung {missing:path}",
        "{about:name} ({t} known so far): must be supplied: {missing:path}",
    ),
    "above-the-holder-conduct": _t(
        "{about:name} ({t}) cao hơn đơn vị được đề nghị ({holder_t}) nhưng không đủ điều kiện bình xét",
        "{about:name} ({t}) is above the unit put forward ({holder_t}) but its conduct does not allow it",
    ),
    "above-the-holder-standards": _t(
        "{about:name} ({t}) cao hơn đơn vị được đề nghị ({holder_t}) nhưng không đạt tiêu chuẩn",
        "{about:name} ({t}) is above the unit put forward ({holder_t}) but does not meet the standards",
    ),
    "behind-the-holder": _t(
        "{about:name}: {t}, kém {holder:name} {margin} nên không được đề nghị cờ",
        "{about:name}: {t}, behind {holder:name} by {margin}, so not put forward for the flag",
    ),
    "not-chosen": _t(
        "{about:name}: {t}; cờ đã có quyết định cho {holder:name}",
        "{about:name}: {t}; the flag was settled for {holder:name}",
    ),
    "flag-lost-to-conduct": _t(
        "{about:name}: {t}, không kém {holder:name} nhưng bị hạ mức nên không được đề nghị cờ",
        "{about:name}: {t}, not behind {holder:name}, but one level lower, so not put forward for the flag",
    ),
    "ruling-superseded": _t(
        "Quyết định của {by:label} chọn {about:name}: đã có quyết định của Hội đồng",
        "The ruling of {by:label} for {about:name}: the Council has settled it",
    ),
    "ruling-premature": _t(
        "Quyết định của {by:label} chọn {about:name}: chưa áp dụng được khi còn thiếu thông tin",
        "The ruling of {by:label} for {about:name} cannot be applied while facts are missing",
    ),
    "ruling-does-not-fit": _t(
        "Quyết định của {by:label} chọn {about:name} không phù hợp: cờ thuộc về {holder:name}; phải sửa hoặc rút",
        "The ruling of {by:label} for {about:name} does not fit: the flag's holder is {holder:name}; it must be put right or withdrawn",
    ),
    "deferred-could-lead": _t(
        "{about:name} ({t}) đang chờ kết luận; nếu được giải toả có thể cạnh tranh cờ",
        "{about:name} ({t}) awaits a conclusion; if cleared it could compete for the flag",
    ),
    # schedule
    "deadline": _t(
        "{title}: {when} — {bearer:label} → {addressee:label} [{clause}]",
        "{title}: {when} — {bearer:label} → {addressee:label} [{clause}]",
    ),
    "deadline-awaits": _t("chờ ngày “{event:label}”", "awaits the day of “{event:label}”"),
    "deadline-by": _t("chậm nhất {last_day}", "by {last_day}"),
    "deadline-window": _t("từ {opens} đến {last_day}", "from {opens} to {last_day}"),
    "deadline-rolled": _t(" (chuyển từ {rolled_from})", " (moved from {rolled_from})"),
    "deadline-not-binding": _t(" (trước khi hướng dẫn có hiệu lực)", " (before the guidance was in force)"),
    "deadlines-head": _t("THỜI HẠN", "DEADLINES"),
    # checks
    "too-many-deputies": _t(
        "{about:name} có {count} Cụm phó, nhiều nhất {most}",
        "{about:name} has {count} deputies, at most {most} are allowed",
    ),
    "no-deputy": _t(
        "{about:name} chưa có Cụm phó; cần {who:label} lựa chọn, giới thiệu",
        "{about:name} has no deputy; {who:label} must select one",
    ),
    "deputy-is-head": _t("{head:name} vừa là Cụm trưởng vừa là Cụm phó", "{head:name} is both head and deputy"),
    "term-over": _t(
        "{about:name}: nhiệm kỳ từ {term_from} đã hết ngày {last_day}, xét tại ngày {on}",
        "{about:name}: the term from {term_from} ended on {last_day}, judged on {on}",
    ),
    "no-criteria-for-block": _t(
        "Hướng dẫn không có tiêu chí cho {block:label}", "The guidance has no criteria for the {block:label}"
    ),
    "wrong-number-of-sets": _t(
        "Có {sets} bộ tiêu chí nhỏ của {focal_units} đầu mối; cần {expected} bộ của {expected} đầu mối",
        "{sets} sets of {focal_units} focal units; expected {expected} sets of {expected} different ones",
    ),
    "wrong-scale": _t(
        "Tổng điểm các tiêu chí là {points}; cần {expected}", "The criteria add up to {points}; expected {expected}"
    ),
    "wrong-focal-units": _t(
        "Đơn vị đầu mối chấm không đúng: thiếu [{lacking}], thừa [{strange}]",
        "The focal units are not those named: lacking [{lacking}], not named [{strange}]",
    ),
    "wrong-issuer": _t(
        "Bộ tiêu chí do {issued_by:label} ban hành; theo cách hiểu đã chọn phải là {expected:label}",
        "The criteria were issued by {issued_by:label}; under the reading chosen it is for {expected:label}",
    ),
    "presence-not-stated": _t(
        "{kind:label} ngày {on}: chưa nêu đơn vị dự họp nên chưa biết đủ thành viên hay không; cần {who:label} bổ sung",
        "{kind:label} on {on}: who was present is not stated, so the quorum is unknown; {who:label} must supply it",
    ),
    "no-quorum": _t(
        "{kind:label} ngày {on}: {present}/{members} thành viên dự họp, chưa đủ {part}/{whole}",
        "{kind:label} on {on}: {present} of {members} members present, fewer than {part}/{whole}",
    ),
    "present-but-no-member": _t(
        "{kind:label} ngày {on}: {stranger} không phải thành viên Cụm, không tính",
        "{kind:label} on {on}: {stranger} is no member unit and is not counted",
    ),
    "no-dossier": _t(
        "{about:name} chưa có hồ sơ tự chấm điểm; cần {who:label} nộp",
        "{about:name} has no dossier; {who:label} must hand it in",
    ),
    "difference-without-reason": _t(
        "{unit:name}, {about:name}: đơn vị {own}, chính thức {official}, chưa nêu lý do; cần {who:label} bổ sung",
        "{unit:name}, {about:name}: the unit's {own}, official {official}, no reason stated; {who:label} must supply it",
    ),
    "judged-without-documents": _t(
        "{unit:name}, {about:name}: chấm định tính không kèm văn bản (nếu có)",
        "{unit:name}, {about:name}: judged without documents (they are “if any”)",
    ),
    "counts-above-individuals": _t(
        "{about:name}: {above:label} nhiều hơn số cá nhân {individuals}; cần {who:label} xem lại",
        "{about:name}: {above:label} above the number of individuals {individuals}; {who:label} must check",
    ),
    "different-award-laws": _t(
        "Hồ sơ trong một Cụm xét theo luật khác nhau: {laws}",
        "Dossiers of one cluster fall under different award law: {laws}",
    ),
    "district-level-ended": _t(
        "Năm thi đua kết thúc ngày {last_day}; cấp huyện đã kết thúc từ {from_day} ({source})",
        "The emulation year ends on {last_day}; the district level ended on {from_day} ({source})",
    ),
    # assessment
    "assessment-head": _t(
        "KẾT QUẢ THI ĐUA NĂM {year} — {cluster:name} (bộ quy tắc {rules})",
        "EMULATION RESULTS {year} — {cluster:name} (rule set {rules})",
    ),
    "checks-head": _t("VIỆC CẦN XỬ LÝ ({count})", "TO BE SETTLED ({count})"),
    "checks-none": _t("VIỆC CẦN XỬ LÝ: không có", "TO BE SETTLED: nothing"),
    "severity-violation": _t("VI PHẠM", "VIOLATION"),
    "severity-advice": _t("CẦN LÀM", "ADVICE"),
    "severity-info": _t("ĐỂ BIẾT", "INFO"),
}
