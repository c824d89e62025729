/// The podiums of all 48 individual events of 2003-04, as the season page prints them.
enum Season200304 {
    static let podiums = """
        calgary/men-1500 KOR:lee-seung-jae KOR:ahn-hyun-soo USA:apolo-anton-ohno
        calgary/men-500 CAN:jonathan-guilmette CAN:jean-francois-monette CHN:li-ye
        calgary/men-1000 KOR:lee-seung-jae CAN:jonathan-guilmette KOR:ahn-hyun-soo
        calgary/men-3000 KOR:lee-seung-jae CAN:jean-francois-monette KOR:ahn-hyun-soo
        marquette/men-1500 KOR:ahn-hyun-soo CAN:mathieu-turcotte USA:apolo-anton-ohno
        marquette/men-500 USA:apolo-anton-ohno KOR:ahn-hyun-soo KOR:lee-seung-jae
        marquette/men-1000 KOR:ahn-hyun-soo KOR:lee-seung-jae CAN:eric-bedard
        marquette/men-3000 KOR:lee-seung-jae CAN:mathieu-turcotte USA:rusty-smith
        jeonju/men-1500 KOR:ahn-hyun-soo KOR:song-suk-woo CAN:jean-francois-monette
        jeonju/men-500 CHN:li-jiajun CAN:jonathan-guilmette CAN:jean-francois-monette
        jeonju/men-1000 CHN:li-jiajun KOR:song-suk-woo CAN:mathieu-turcotte
        jeonju/men-3000 KOR:song-suk-woo KOR:ahn-hyun-soo CAN:jonathan-guilmette
        beijing/men-1500 KOR:ahn-hyun-soo KOR:song-suk-woo USA:apolo-anton-ohno
        beijing/men-500 KOR:song-suk-woo CAN:jeff-scholten JPN:takafumi-nishitani
        beijing/men-1000 KOR:kim-hyun-kon KOR:ahn-hyun-soo CAN:eric-bedard
        beijing/men-3000 KOR:ahn-hyun-soo KOR:song-suk-woo KOR:kim-hyun-kon
        mlada-boleslav/men-1500 KOR:ahn-hyun-soo USA:apolo-anton-ohno CAN:jean-francois-monette
        mlada-boleslav/men-500 CAN:jean-francois-monette KOR:song-suk-woo CHN:li-jiajun
        mlada-boleslav/men-1000 USA:apolo-anton-ohno KOR:ahn-hyun-soo KOR:song-suk-woo
        mlada-boleslav/men-3000 KOR:song-suk-woo KOR:ahn-hyun-soo USA:apolo-anton-ohno
        bormio/men-1500 USA:apolo-anton-ohno KOR:song-suk-woo CAN:mathieu-turcotte
        bormio/men-500 CAN:mathieu-turcotte USA:rusty-smith ITA:nicola-franceschina
        bormio/men-1000 CHN:li-jiajun CAN:steve-robillard CAN:charles-hamelin
        bormio/men-3000 USA:apolo-anton-ohno CAN:steve-robillard KOR:song-suk-woo
        calgary/women-1500 KOR:byun-chun-sa CHN:wang-meng BUL:evgenia-radanova
        calgary/women-500 CHN:wang-meng CHN:zhu-mi-lei CAN:amelie-goulet-nadon
        calgary/women-1000 KOR:choi-eun-kyung KOR:byun-chun-sa CHN:fu-tianyu
        calgary/women-3000 KOR:choi-eun-kyung KOR:byun-chun-sa BUL:evgenia-radanova
        marquette/women-1500 KOR:choi-eun-kyung KOR:byun-chun-sa KOR:ko-gi-hyun
        marquette/women-500 KOR:choi-eun-kyung CAN:amelie-goulet-nadon BUL:evgenia-radanova
        marquette/women-1000 KOR:choi-eun-kyung CAN:amelie-goulet-nadon CHN:wang-meng
        marquette/women-3000 KOR:byun-chun-sa CAN:amelie-goulet-nadon KOR:choi-eun-kyung
        jeonju/women-1500 KOR:choi-eun-kyung CHN:wang-wei CHN:wang-meng
        jeonju/women-500 CAN:amelie-goulet-nadon RUS:tatiana-borodulina CHN:fu-tianyu
        jeonju/women-1000 KOR:choi-eun-kyung KOR:byun-chun-sa KOR:cho-ha-ri
        jeonju/women-3000 KOR:byun-chun-sa KOR:choi-eun-kyung KOR:cho-ha-ri
        beijing/women-1000 KOR:byun-chun-sa KOR:choi-eun-kyung CHN:wang-meng
        beijing/women-1500 KOR:byun-chun-sa KOR:choi-eun-kyung KOR:ko-gi-hyun
        beijing/women-3000 KOR:choi-eun-kyung KOR:byun-chun-sa CHN:wang-meng
        beijing/women-500 CHN:wang-meng CHN:fu-tianyu BUL:evgenia-radanova
        mlada-boleslav/women-1500 KOR:choi-eun-kyung ITA:marta-capurso CHN:cheng-xiao-lei
        mlada-boleslav/women-500 CHN:fu-tianyu CHN:cheng-xiao-lei CAN:alanna-kraus
        mlada-boleslav/women-1000 KOR:choi-eun-kyung CHN:wang-meng KOR:byun-chun-sa
        mlada-boleslav/women-3000 KOR:ko-gi-hyun KOR:choi-eun-kyung KOR:byun-chun-sa
        bormio/women-1500 KOR:choi-eun-kyung KOR:kim-min-jee CHN:wang-meng
        bormio/women-500 CHN:fu-tianyu CHN:wang-meng ITA:marta-capurso
        bormio/women-1000 KOR:choi-eun-kyung CHN:wang-meng ITA:marta-capurso
        bormio/women-3000 KOR:kim-min-jee KOR:choi-eun-kyung CHN:fu-tianyu
        """.split(separator: "\n").map(String.init)
}
