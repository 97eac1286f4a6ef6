package org.fourislands.search;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Japanese signs as they were written before 1946, or in names, and as they are written now: those that papers on the islands use. */
final class OldSigns {
    /** The old sign, then the new. */
    private static final String PAIRS = """
            國国 擇択 澤沢 條条 舊旧 龍竜 齒歯 會会 戰戦 佛仏 廣広 應応 實実 當当 權権 讓譲 歸帰 總総 鐵鉄 驛駅 縣県 來来 爭争 發発
            對対 體体 變変 關関 數数 學学 區区 灣湾 圖図 團団 圓円 經経 濟済 聯連 嶋島 嶌島 壹壱 貳弐 參参 萬万 與与 專専 傳伝 價価
            兒児 兩両 册冊 剩剰 勞労 勵励 勸勧 卷巻 雙双 收収 敍叙 處処 號号 嚴厳 單単 營営 堯尭 壓圧 壞壊 奧奥 將将 屆届 屬属 峽峡
            巖巌 巢巣 廳庁 彈弾 彌弥 從従 德徳 徵徴 忰悴 恆恒 惠恵 惡悪 戲戯 戶戸 拂払 拔抜 擔担 據拠 舉挙 攝摂 效効 敕勅 斷断 晝昼
            曆暦 樂楽 樣様 樞枢 橫横 檢検 歐欧 步歩 歷歴 殘残 氣気 沒没 淨浄 淺浅 滿満 濱浜 瀨瀬 點点 燈灯 爐炉 獨独 獸獣 畫画 疊畳
            癡痴 盡尽 眞真 硏研 礦鉱 祕秘 祿禄 禮礼 稱称 穗穂 竊窃 竝並 絲糸 繪絵 繼継 續続 纖繊 聲声 聽聴 肅粛 臺台 莊荘 萊莱 藏蔵
            藝芸 虛虚 蟲虫 衞衛 裝装 覽覧 覺覚 觀観 觸触 證証 譯訳 譽誉 讀読 賣売 贊賛 踐践 轉転 辨弁 辯弁 遲遅 遞逓 遙遥 邊辺 鄕郷
            醫医 釀醸 釋釈 錢銭 鎭鎮 鑄鋳 陷陥 隱隠 雜雑 靈霊 靜静 顏顔 顯顕 餘余 驗験 髓髄 鹽塩 麥麦 黃黄 黑黒 黨党 默黙 齊斉 齡齢
            """;

    private static final Map<Integer, String> NOW = Stream.of(PAIRS.strip().split("\\s+"))
            .collect(Collectors.toUnmodifiableMap(pair -> pair.codePointAt(0), pair -> pair.substring(1)));

    private OldSigns() {}

    static String asNew(int sign) {
        return NOW.getOrDefault(sign, Character.toString(sign));
    }
}
