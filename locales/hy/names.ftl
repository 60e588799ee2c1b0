# Ինչ են ասում lookup և normalize հրամաններն անունների մասին։ Կանոնները՝ messages.ftl-ում։

## Որոնված անուններ

# $lang (String) – a tag
language-name = { $lang ->
    [fr] ֆրանսերեն
    [en] անգլերեն
    [hy] հայերեն
    [az] ադրբեջաներեն
    [ru] ռուսերեն
    [tr] թուրքերեն
   *[other] { $lang }
}
# $kind (String) – a kind
kind-name = { $kind ->
    [person] անձ
    [place] տեղանուն
    [organisation] կազմակերպություն
   *[term] տերմին
}
not-known = հայտնի չէ
# $language (String) – the name of a language
copied-form = հայտնի չէ. այսպես է գրում { $language }ը
other-names = այլ անուններ
# $text (String) – a name of the glossary; $language (String) – the name of a language; $layer, $part (String) – ids of JSON
matched-as = «{ $text }» ({ $language }), { $part ->
    [whole] ամբողջ անունը
    [reordered] անունն ու ազգանունն այլ հերթականությամբ
    [extended] անունն առանց հայրանվան
    [initials] ազգանունը սկզբնատառերով
    [surname] միայն ազգանունը
   *[given] միայն անունը
}, { $layer ->
    [exact] տառ առ տառ
    [folded] մեծատառերը, շեշտերն ու ապաթարցերը հաշվի չառած
    [inflected] որպես հոլովաձև
    [listed] ըստ անունների ցանկի
    [phonetic] նույն հնչմամբ
   *[fuzzy] նմանությամբ
}
# $query (String) – what the user typed
lookup-open = «{ $query }»՝ պարզ չէ, թե ով կամ ինչն է նկատի առնված։ Հնարավոր է՝
# $query (String) – what the user typed
lookup-none = «{ $query }» հայտնի չէ
# $names (String) – names, with commas
did-you-mean = գուցե նկատի ունեիք՝ { $names }
# $label (String) – what a line of an explanation is about
explain-label = { $label ->
    [distance] հեռավորություն
    [nearest] ամենամոտ բառերը
    [matched] գտնված է
    [surety] միավոր
    [compose] միավորված
    [strip] առանց հոդի կամ նախդիրի
    [fold] համեմատված է այսպես
    [role] պաշտոն
    [coordinates] կոորդինատներ
    [geonames] GeoNames
    [wikidata] Wikidata
    [source] աղբյուր
    [note] նշում
    [apart] չշփոթել հետևյալի հետ
    [aside] նաև սա, ոչ այնքան խիստ
    [listed] ըստ անունների ցանկի
    [rule] ըստ կանոնի
   *[other] { $label }
}
# $reason (String) – why a name that sounds near is not meant
lookup-veto = { $reason ->
    [distinct] հնչողությամբ մոտ է, բայց տվյալները այն տարբերում են ավելի մոտ անունից
   *[short] հնչողությամբ մոտ է, բայց այդպես գտնվելու համար շատ կարճ է
}
# $status (String) – a status
term-status = { $status ->
    [preferred] նախընտրելի
    [admitted] թույլատրելի
    [deprecated] խուսափելի
   *[superseded] նախկին
}

## Հոլովված անուններ

# $lang (String) – a tag; $found (String) – what stands where a case should
no-case = `{ $lang }` լեզուն `{ $found }` հոլով չունի
# $lang (String) – a tag; $feature (String) – what the language has no forms for
no-feature = `{ $lang }` լեզվի տվյալներում չկա { $feature ->
    [plural] հոգնակի թիվ
    [definite] վերջադիր հոդ
   *[possessive] ստացական վերջածանց
}
# $name (String) – a name; $lang (String) – a tag
no-forms = `{ $lang }` լեզվի տվյալներում չկա «{ $name }» անվան այդպիսի ձև
# $form (String) – a form; $lang (String) – a tag
nothing-fits = «{ $form }» ձևը ոչ մի անվան այդպիսի ձև չէ (`{ $lang }`)
# $lang (String) – the language of the name; $case, $number, $definite, $possessive (String) – a cell of its paradigm
cell-name = { $case ->
    [genitive] սեռական
    [dative] տրական
    [accusative] հայցական
    [locative] { $lang ->
        [ru] նախդրական
       *[other] ներգոյական
    }
    [ablative] բացառական
    [instrumental] գործիական
   *[nominative] ուղղական
}{ $number ->
    [pl] , հոգնակի
   *[sg] { "" }
}{ $possessive ->
    [yes] , ստացականով
   *[no] { "" }
}{ $definite ->
    [yes] , հոդով
   *[no] { "" }
}
# $langs (String) – tags, with commas
help-lang = նշեք այն `--lang`-ով՝ { $langs }
# $name (String) – a name; $lang (String) – a tag
wrong-letters = «{ $name }»՝ գրված չէ `{ $lang }` լեզվի տառերով
# $text (String) – a name in the letters of a language; $lang (String) – its tag
help-written = `{ $lang }` լեզվով գրվում է «{ $text }». հարցրեք այդ անվան ձևերը

## Նորմալացված տեքստեր

# $count, $look, $kept, $open (Number) – edits; findings for a reader to decide; names in quotations, code and addresses; names of several possible concepts
normalized = { $count ->
    [0] փոխելու բան չկա
   *[other] { $count } անուն՝ փոխելու
}{ $look ->
    [0] { "" }
   *[other] ; { $look }-ը՝ ստուգելու
}{ $kept ->
    [0] { "" }
   *[other] ; { $kept }-ը մեջբերումներում, կոդում կամ հասցեներում թողնված է
}{ $open ->
    [0] { "" }
   *[other] ; { $open }-ը՝ երկիմաստ
}
# $language (String) – the name of a language; $option (String) – an option
text-language = կարդացված է որպես { $language }. այլ լեզու՝ `{ $option }`-ով
# $path (String) – a path
unknown-text-language = պարզ չէ, թե ինչ լեզվով է `{ $path }`
# $option (String) – an option
help-text-language = նշեք լեզուն՝ `{ $option } fr`
# $reason (String) – ids of JSON
finding-reason = { $reason ->
    [spelling] այլ գրություն
    [deprecated] խուսափելի ձև
    [usage] այլոց գործածած անուն, ոչ այս ոճի
    [first-mention] երկու անունն էլ՝ առաջին հիշատակմանը
   *[open] հնարավոր են մի քանի իմաստներ
}

## Համեմատված անուններ

# $one, $other (String) – two names; $verdict (String) – same, unsure or different; $score (String) – a number
compared = { $one } – { $other }՝ { $verdict ->
    [same] նույն անունն է
    [unsure] գուցե նույն անունն է
   *[different] նույն անունը չէ
} ({ $score })
# $name (String) – what two names are of; $id (String) – its id
compared-concept = բառարանում երկուսն էլ նույնի անուններն են՝ { $name } (`{ $id }`)
# $role (String) – what two words are to each other
word-role = { $role ->
    [sound] ըստ հնչողության
    [listed] ըստ անունների ցանկի
    [ending] նույն ազգանունը՝ այլ վերջավորությամբ
    [initial] սկզբնատառ
    [patronymic] հայրանուն, որը կարող է բացակայել
   *[left] միայն մեկ անվան մեջ
}
# $veto (String) – what speaks against it
compare-veto = { $veto ->
    [contradiction] յուրաքանչյուր անուն ունի բառ, որին մյուսը հակասում է
    [classes] անունների ցանկում դրանք երկուսն են
    [unread] այս տառերը ոչ մի համակարգով չեն կարդացվում
   *[apart] մեկի ոչ մի բառ մոտ չէ մյուսի բառին
}
no-name = անունը դատարկ է
help-no-name = գրեք անուն, կամ անունները տվեք `--stdin`-ով՝ մեկ տողում մեկը
# $bytes, $limit (String) – numbers
name-too-long = անունը { $bytes } բայտ է․ ամենաերկարը, որ կարդացվում է, { $limit } բայտ է
# $line (String) – a number
bad-pair = { $line }-րդ տողում երկու անուն՝ իրենց լեզուներով, չկա
help-pairs = գրեք անուն, լեզու, անուն, լեզու՝ ներդիրներով բաժանված․ լեզուն կարող է դատարկ լինել
